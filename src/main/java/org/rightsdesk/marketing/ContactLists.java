package org.rightsdesk.marketing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.marketing.ContactCheck.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks a list of contacts against bans and consents, as must be done at every import (C.7); also when customers are to be moved to a
 * marketing register, which never happens by itself (CF16). The list is not stored; the log tells counts only.
 */
@Service
@Transactional(readOnly = true)
public class ContactLists {

    private static final Logger LOG = LoggerFactory.getLogger(ContactLists.class);

    private final Suppressions suppressions;
    private final Consents consents;
    private final Companies companies;
    private final Access access;

    ContactLists(Suppressions suppressions, Consents consents, Companies companies, Access access) {
        this.suppressions = suppressions;
        this.consents = consents;
        this.companies = companies;
        this.access = access;
    }

    /** What can be forbidden at the company, so what a list can be checked for. */
    public Set<MarketingKind> kinds(CompanyKey company) {
        access.require(company);
        return Marketers.kinds(companies.get(company));
    }

    /**
     * Tells row by row what may be used.
     *
     * @param csv with a heading line; columns apart by semicolon, tab or comma
     * @param contactsOfCompanies whether they stand for companies, so that no consent is needed beforehand (R52)
     */
    public ContactCheck check(
            CompanyKey company, String csv, MarketingKind kind, MarketingChannel channel, boolean contactsOfCompanies) {
        access.require(company);
        ContactTable table = ContactTable.of(csv);
        Set<ContactPoint> all = new HashSet<>();
        table.rows().forEach(row -> all.addAll(table.points(row)));
        Set<ContactPoint> banned = suppressions.barredOf(company, all, kind, channel);
        boolean free = contactsOfCompanies || !channel.needsConsent();
        Set<ContactPoint> agreed = free ? all : consents.consentedOf(company, all, channel);
        List<Verdict> verdicts = table.rows().stream()
                .map(row -> verdict(table.points(row), banned, agreed))
                .toList();
        ContactCheck check = new ContactCheck(verdicts, cleaned(table, verdicts));
        LOG.info(
                "A list of contacts was checked for {}: {} rows, {} banned, {} without consent",
                company.value(),
                verdicts.size(),
                check.count(Verdict.BANNED),
                check.count(Verdict.NO_CONSENT));
        return check;
    }

    /** The ban wins over the consent (R52). */
    private static Verdict verdict(List<ContactPoint> points, Set<ContactPoint> banned, Set<ContactPoint> agreed) {
        if (points.isEmpty()) {
            return Verdict.UNREADABLE;
        }
        if (points.stream().anyMatch(banned::contains)) {
            return Verdict.BANNED;
        }
        return points.stream().anyMatch(agreed::contains) ? Verdict.ALLOWED : Verdict.NO_CONSENT;
    }

    private static String cleaned(ContactTable table, List<Verdict> verdicts) {
        List<String> lines = new ArrayList<>(List.of(table.heading()));
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i) == Verdict.ALLOWED) {
                lines.add(table.rows().get(i));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
