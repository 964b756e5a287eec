package org.rightsdesk.delivery;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.request.RequestClosed;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops normal deletion of data that a request asks for, vital for recordings kept for six months (R33, L7). */
@Service
@Transactional
public class RetentionHolds {

    private final HoldRepository repository;
    private final Companies companies;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    RetentionHolds(
            HoldRepository repository,
            Companies companies,
            Requests requests,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.companies = companies;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Notes that deletion was stopped in a register.
     *
     * @param what which data, without names
     * @param normalEnd when they would have been deleted; null when not known
     */
    public void hold(UUID requestId, String register, String what, @Nullable LocalDate normalEnd) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), REGISTER_OWNER, HANDLER);
        if (companies.get(request.company()).register(register).isEmpty()) {
            throw new NotFound();
        }
        if (what.isBlank()) {
            throw new Refusal("refusal.delivery.hold-words");
        }
        RetentionHold hold = new RetentionHold(
                UUID.randomUUID(),
                requestId,
                register,
                what.strip(),
                normalEnd,
                access.actor().name(),
                clock.instant(),
                null);
        repository.insert(hold, request.company());
        happenings.tell(request.happened(Verb.DATA_HELD, Map.of("register", register)));
    }

    @Transactional(readOnly = true)
    public List<RetentionHold> of(UUID requestId) {
        requests.get(requestId);
        return repository.of(requestId);
    }

    /** The answer has been given: normal deletion goes on. */
    @EventListener
    void on(RequestClosed event) {
        RightsRequest request = requests.get(event.requestId());
        if (repository.release(event.requestId(), clock.instant()) > 0) {
            happenings.tell(request.happened(Verb.DATA_HOLD_ENDED));
        }
    }
}
