package org.rightsdesk.process;

import java.util.List;
import java.util.UUID;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.marketing.ConsentPurpose;
import org.rightsdesk.marketing.ConsentWithdrawals;
import org.rightsdesk.marketing.MarketingBans;
import org.rightsdesk.marketing.Withdrawal;
import org.rightsdesk.measure.ProfilingStops;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** What the diagrams of objection, marketing ban and withdrawn consent ask about profiling that is to stop (M6, N13, R18). */
@Component
public class ProfilingTasks implements DiagramBean {

    private final ProfilingStops stops;
    private final MarketingBans bans;
    private final ConsentWithdrawals withdrawals;
    private final Requests requests;
    private final Companies companies;

    ProfilingTasks(
            ProfilingStops stops,
            MarketingBans bans,
            ConsentWithdrawals withdrawals,
            Requests requests,
            Companies companies) {
        this.stops = stops;
        this.bans = bans;
        this.withdrawals = withdrawals;
        this.requests = requests;
        this.companies = companies;
    }

    /** Whether profiling is to stop. Where the company profiles in general, every withdrawn consent stops it, whatever it was for (M6). */
    public boolean toStop(String caseId) {
        UUID id = UUID.fromString(caseId);
        RightsRequest request = requests.get(id);
        return switch (request.right()) {
            case OBJECTION -> stops.isObjected(id);
            case MARKETING_BAN ->
                bans.of(id)
                        .filter(ban -> ban.anyPoint() && ban.kinds().contains(MarketingKind.MARKETING_PROFILING))
                        .isPresent();
            case CONSENT_WITHDRAWAL ->
                withdrawals
                        .of(id)
                        .filter(Withdrawal::found)
                        .filter(withdrawal -> stopsProfiling(withdrawal.purpose(), companies.get(request.company())))
                        .isPresent();
            default -> false;
        };
    }

    private static boolean stopsProfiling(ConsentPurpose purpose, Company company) {
        return purpose == ConsentPurpose.PROFILING
                || ProfilingStops.profilesInGeneral(company)
                || purpose == ConsentPurpose.ELECTRONIC_MARKETING && ProfilingStops.profilesForMarketing(company);
    }

    /** The systems in which it is yet to be stopped, one step for each. */
    public List<String> systems(String caseId) {
        return stops.waiting(UUID.fromString(caseId));
    }
}
