package org.rightsdesk.followup;

import static org.rightsdesk.common.Role.DATA_PROTECTION_OFFICER;
import static org.rightsdesk.common.Role.MAIN_USER;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.RequestClosed;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what was erased as long as a backup may hold it, so that a restore does not bring it back (R38, C.11). Only a keyed
 * hash of the customer number is kept, tied to no case: it outlives the case and tells nobody's name.
 */
@Service
@Transactional
public class Reapply {

    private static final String ALGORITHM = "HmacSHA256";

    private final ReapplyRepository repository;
    private final Requests requests;
    private final Decisions decisions;
    private final Access access;
    private final Clock clock;
    private final SecretKeySpec key;
    private final int keepDays;

    /**
     * @param key secret of the installation; another key makes the list unreadable
     * @param keepDays after how many days the last backup that holds the data has expired
     */
    Reapply(
            ReapplyRepository repository,
            Requests requests,
            Decisions decisions,
            Access access,
            Clock clock,
            @Value("${rightsdesk.backup.key:only-for-trying-out}") String key,
            @Value("${rightsdesk.backup.keep-days:90}") int keepDays) {
        this.repository = repository;
        this.requests = requests;
        this.decisions = decisions;
        this.access = access;
        this.clock = clock;
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.keepDays = keepDays;
    }

    @EventListener
    void on(RequestClosed event) {
        RequestFile file = requests.file(event.requestId());
        boolean erased = file.request().right() == Right.ERASURE
                && file.request().outcome() != null
                && file.request().outcome().carriesSomethingOut();
        if (erased) {
            note(file, granted(event.requestId()));
        }
    }

    @EventListener
    void on(KeptDataErased event) {
        note(requests.file(event.requestId()), event.category());
    }

    /** Which of these customers of a restored register were erased since, and what of them: number by number. */
    @Transactional(readOnly = true)
    public Map<String, List<ReapplyEntry>> match(CompanyKey company, Collection<String> customerNumbers) {
        Map<String, List<ReapplyEntry>> byHash =
                all(company).stream().collect(Collectors.groupingBy(ReapplyEntry::numberHash));
        Map<String, List<ReapplyEntry>> found = new TreeMap<>();
        for (String number : customerNumbers) {
            List<ReapplyEntry> entries = byHash.get(hash(company, number));
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

    /** Forgets what no backup holds any more. */
    void dropExpired() {
        repository.drop(Helsinki.dayOf(clock.instant()));
    }

    private void note(RequestFile file, String categories) {
        String number = file.submission().requester().customerNumber();
        if (number == null || number.isBlank()) {
            return;
        }
        CompanyKey company = file.request().company();
        LocalDate today = Helsinki.dayOf(clock.instant());
        repository.note(company, new ReapplyEntry(hash(company, number), today, categories, today.plusDays(keepDays)));
    }

    private String granted(UUID requestId) {
        List<Part> parts = decisions.current(requestId).map(Decision::parts).orElse(List.of());
        String granted = parts.stream()
                .filter(part -> part.outcome() == PartOutcome.GRANT)
                .map(Part::category)
                .sorted()
                .collect(Collectors.joining(","));
        return granted.isEmpty() ? "all" : granted;
    }

    private String hash(CompanyKey company, String number) {
        String text = company.value() + ":" + number.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
