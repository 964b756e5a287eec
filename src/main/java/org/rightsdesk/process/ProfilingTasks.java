package org.rightsdesk.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.marketing.ConsentWithdrawals;
import org.rightsdesk.marketing.MarketingBans;
import org.rightsdesk.marketing.Withdrawal;
import org.rightsdesk.measure.ProfilingStops;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** What the diagrams of objection, marketing ban and withdrawn consent ask about profiling that is to stop (M6, N13, R18). */
@Component
public class ProfilingTasks implements DiagramBean {

    private final ProfilingStops stops;
    private final MarketingBans bans;
    private final ConsentWithdrawals withdrawals;
    private final Requests requests;

    ProfilingTasks(ProfilingStops stops, MarketingBans bans, ConsentWithdrawals withdrawals, Requests requests) {
        this.stops = stops;
        this.bans = bans;
        this.withdrawals = withdrawals;
        this.requests = requests;
    }

    /** Whether profiling is to stop; a withdrawn consent stops it when profiling rested on that consent (M6). */
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
                withdrawals.of(id).filter(Withdrawal::profiling).isPresent();
            default -> false;
        };
    }

    /** The systems in which it is yet to be stopped, one step for each: of a withdrawn consent those in which the consent was used. */
    public List<String> systems(String caseId) {
        UUID id = UUID.fromString(caseId);
        Optional<Withdrawal> withdrawal =
                requests.get(id).right() == Right.CONSENT_WITHDRAWAL ? withdrawals.of(id) : Optional.empty();
        return stops.waiting(id).stream()
                .filter(register -> withdrawal
                        .map(consent -> consent.registers().contains(register))
                        .orElse(true))
                .toList();
    }
}
