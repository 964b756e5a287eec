package org.rightsdesk.request;

import static org.rightsdesk.common.Role.DECIDER;
import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the lawyers has approved that a law restricts the right: without it the ground cannot be used (R42, R20). */
@Service
@Transactional
public class LegalApprovals {

    private final LegalApprovalRepository repository;
    private final RequestChange change;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    LegalApprovals(
            LegalApprovalRepository repository,
            RequestChange change,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.change = change;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Notes the approval, instead of what was noted before.
     *
     * @throws Refusal when it does not say which provision, why, who and when, or the day is to come
     */
    public void note(UUID requestId, LegalApproval approval) {
        if (approval.provision().isBlank()
                || approval.why().isBlank()
                || approval.approvedBy().isBlank()) {
            throw new Refusal("refusal.legal-approval-incomplete");
        }
        if (approval.approvedOn().isAfter(Helsinki.dayOf(clock.instant()))) {
            throw new Refusal("refusal.legal-approval-day");
        }
        RightsRequest request = change.load(requestId).stillOpen();
        access.require(request.company(), HANDLER, DECIDER);
        repository.store(requestId, approval, access.actor().name(), clock.instant());
        happenings.tell(request.happened(
                Verb.LEGAL_APPROVAL_NOTED, Map.of("day", approval.approvedOn().toString())));
    }

    @Transactional(readOnly = true)
    public Optional<LegalApproval> of(UUID requestId) {
        change.load(requestId);
        return repository.find(requestId);
    }
}
