package org.rightsdesk.followup;

import static org.rightsdesk.common.Role.DATA_PROTECTION_OFFICER;
import static org.rightsdesk.common.Role.MAIN_USER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what was erased as long as a backup may hold it, so that a restore does not bring it back (R38, C.11). Only a keyed
 * hash of the customer number is kept, tied to no case: it outlives the case and tells nobody's name.
 */
@Service
@Transactional
public class Reapply {

    private final ReapplyRepository repository;
    private final Access access;
    private final Clock clock;
    private final ReapplyKey key;
    private final ReapplyFile file;

    Reapply(ReapplyRepository repository, Access access, Clock clock, ReapplyKey key, ReapplyFile file) {
        this.repository = repository;
        this.access = access;
        this.clock = clock;
        this.key = key;
        this.file = file;
    }

    /** Which of these customers of a restored register were erased since, and what of them: number by number. */
    @Transactional(readOnly = true)
    public Map<String, List<ReapplyEntry>> match(CompanyKey company, Collection<String> customerNumbers) {
        Map<String, List<ReapplyEntry>> byHash =
                all(company).stream().collect(Collectors.groupingBy(ReapplyEntry::numberHash));
        Map<String, List<ReapplyEntry>> found = new TreeMap<>();
        for (String number : customerNumbers) {
            List<ReapplyEntry> entries = byHash.get(key.ofNumber(company, number));
            if (entries != null) {
                found.put(number.strip(), entries);
            }
        }
        return found;
    }

    /** The whole list, for export: hashes, days and categories. */
    @Transactional(readOnly = true)
    public List<ReapplyEntry> all(CompanyKey company) {
        access.require(company, MAIN_USER, DATA_PROTECTION_OFFICER);
        return repository.all(company);
    }

    /** The whole list as a text, to be kept with the backups of Rightsdesk itself. */
    @Transactional(readOnly = true)
    public String export(CompanyKey company) {
        return file.write(company, all(company));
    }

    /**
     * Reads a list back that was exported before Rightsdesk itself was restored.
     *
     * @return how many erasures were not known any more
     * @throws Refusal when it is no list, is damaged, was made with another key or is another company's
     */
    public int read(CompanyKey company, String text) {
        access.require(company, MAIN_USER);
        LocalDate today = today();
        return (int) file.read(company, text).stream()
                .filter(entry -> !entry.keepUntil().isBefore(today))
                .filter(entry -> repository.note(company, entry))
                .count();
    }

    /** What {@link #match} told was erased again in the restored register. */
    public void erasedAgain(CompanyKey company, Collection<String> customerNumbers) {
        access.require(company, MAIN_USER);
        List<String> hashes = customerNumbers.stream()
                .map(number -> key.ofNumber(company, number))
                .toList();
        repository.reapplied(company, hashes, today());
    }

    /** Forgets what no backup holds any more. */
    void dropExpired() {
        repository.drop(today());
    }

    private LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }
}
