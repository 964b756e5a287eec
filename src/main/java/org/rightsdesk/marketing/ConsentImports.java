package org.rightsdesk.marketing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.marketing.ConsentImport.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes consents in from a list. Every import is checked: a ban wins, and what was withdrawn since the consent was given does not come
 * back (C.7, C.8, R21, R52). The list is not stored; the log tells counts only.
 */
@Service
@Transactional
public class ConsentImports {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentImports.class);

    private final ConsentRepository consents;
    private final ConsentImportQuery query;
    private final Suppressions suppressions;
    private final Access access;
    private final Clock clock;

    ConsentImports(
            ConsentRepository consents,
            ConsentImportQuery query,
            Suppressions suppressions,
            Access access,
            Clock clock) {
        this.consents = consents;
        this.query = query;
        this.suppressions = suppressions;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the actor may take consents in for the company. */
    public boolean may(CompanyKey company) {
        return access.may(company, Role.HANDLER, Role.REGISTER_OWNER);
    }

    /**
     * Enters the rows that may be entered.
     *
     * @param consent purpose, channels, wording and the day that holds for rows without one of their own
     * @param csv with a heading line, as for the check of contacts; a column of days is read where there is one
     * @throws Refusal without the wording that was agreed to, without a channel, or with a day to come
     */
    public ConsentImport take(Consent consent, String csv) {
        access.require(consent.company(), Role.HANDLER, Role.REGISTER_OWNER);
        require(consent);
        ContactTable table = ContactTable.of(csv);
        Set<ContactPoint> all = new HashSet<>();
        table.rows().forEach(row -> all.addAll(table.points(row)));
        Set<ContactPoint> banned = banned(consent, all);
        Set<String> standing = new HashSet<>(query.standing(consent, keys(consent, all)));
        Map<String, LocalDate> withdrawn = query.withdrawn(consent, keys(consent, all));
        List<Verdict> verdicts = new ArrayList<>();
        for (String row : table.rows()) {
            List<ContactPoint> points = table.points(row);
            LocalDate day = table.day(row).orElse(consent.givenOn());
            Verdict verdict = points.stream().anyMatch(banned::contains)
                    ? Verdict.BANNED
                    : verdict(keys(consent, points), day, standing, withdrawn);
            if (verdict == Verdict.ENTERED) {
                enter(consent, points, day);
                standing.addAll(keys(consent, points));
            }
            verdicts.add(verdict);
        }
        ConsentImport taken = new ConsentImport(verdicts);
        LOG.info(
                "A list of consents was taken in for {} by {}: {} rows, {} entered",
                consent.company().value(),
                access.actor().name(),
                verdicts.size(),
                taken.count(Verdict.ENTERED));
        return taken;
    }

    private void enter(Consent consent, List<ContactPoint> points, @Nullable LocalDate day) {
        Consent own = new Consent(
                consent.company(),
                consent.purpose(),
                consent.channels(),
                consent.wording().strip(),
                day);
        consents.insert(own, points, access.actor().name(), clock.instant());
    }

    private static Verdict verdict(
            List<String> keys, @Nullable LocalDate day, Set<String> standing, Map<String, LocalDate> withdrawn) {
        if (keys.isEmpty()) {
            return Verdict.UNREADABLE;
        }
        boolean takenBack = keys.stream()
                .filter(withdrawn::containsKey)
                .anyMatch(key -> day == null || !day.isAfter(withdrawn.get(key)));
        if (takenBack) {
            return Verdict.WITHDRAWN;
        }
        return keys.stream().anyMatch(standing::contains) ? Verdict.KNOWN : Verdict.ENTERED;
    }

    private Set<ContactPoint> banned(Consent consent, Set<ContactPoint> all) {
        Set<ContactPoint> banned = new HashSet<>();
        consent.channels()
                .forEach(channel -> banned.addAll(
                        suppressions.barredOf(consent.company(), all, MarketingKind.DIRECT_MARKETING, channel)));
        return banned;
    }

    private List<String> keys(Consent consent, java.util.Collection<ContactPoint> points) {
        return points.stream()
                .map(point -> consents.keyOf(consent.company(), point))
                .toList();
    }

    private void require(Consent consent) {
        if (consent.wording().isBlank()) {
            throw new Refusal("refusal.consent-wording");
        }
        if (consent.purpose() == ConsentPurpose.ELECTRONIC_MARKETING
                && consent.channels().isEmpty()) {
            throw new Refusal("refusal.consent-channel");
        }
        LocalDate day = consent.givenOn();
        if (day != null && day.isAfter(Helsinki.dayOf(clock.instant()))) {
            throw new Refusal("refusal.consent-day");
        }
    }
}
