package org.rightsdesk.marketing;

import static org.rightsdesk.company.MarketingKind.DIRECT_MARKETING;
import static org.rightsdesk.company.MarketingKind.MARKETING_PROFILING;
import static org.rightsdesk.company.MarketingKind.TARGETED_MESSAGES;

import java.util.EnumSet;
import java.util.Set;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.MarketingKind;

/** What a ban covers beyond the kinds that were named. */
final class BanKinds {

    private BanKinds() {}

    /**
     * Profiling for direct marketing ends with it (Art. 21(2)); messages by use of services are marketing with profiling, whatever the
     * notice calls them (CF17).
     */
    static Set<MarketingKind> covered(Company company, Set<MarketingKind> named) {
        Set<MarketingKind> covered = EnumSet.copyOf(named);
        if (covered.contains(DIRECT_MARKETING)) {
            covered.add(MARKETING_PROFILING);
        }
        if (covered.contains(MARKETING_PROFILING)) {
            covered.add(TARGETED_MESSAGES);
        }
        covered.retainAll(Marketers.kinds(company));
        covered.addAll(named);
        return covered;
    }
}
