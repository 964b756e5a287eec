package org.rightsdesk.marketing;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.company.RecipientProfile;
import org.rightsdesk.company.RegisterProfile;

/** How a company markets and who does it, as its profile says (A.6). */
final class Marketers {

    private Marketers() {}

    /** What can be forbidden at the company; direct marketing always, whatever the notice leaves out (CF19). */
    static Set<MarketingKind> kinds(Company company) {
        Set<MarketingKind> kinds = EnumSet.of(MarketingKind.DIRECT_MARKETING);
        kinds.addAll(company.marketingKinds());
        return kinds;
    }

    /** Every register from which marketing is done: at some companies a second one beside the customers' (L1, N22). */
    static Set<String> registers(Company company) {
        return company.registers().stream()
                .filter(RegisterProfile::marketing)
                .map(RegisterProfile::key)
                .collect(Collectors.toSet());
    }

    /** Partners and processors who market for the company (C.7). */
    static Set<String> recipients(Company company) {
        return company.recipients().stream()
                .filter(RecipientProfile::marketing)
                .map(RecipientProfile::key)
                .collect(Collectors.toSet());
    }
}
