package org.rightsdesk.request;

import static org.rightsdesk.common.Role.DATA_PROTECTION_OFFICER;
import static org.rightsdesk.common.Role.DECIDER;
import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals and their signing. The one who proposed never signs; the data protection officer never decides (R24). */
@Service
@Transactional
public class Decisions {

    private final DecisionRepository repository;
    private final RequestChange change;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Decisions(DecisionRepository repository, RequestChange change, Access access, Happenings happenings, Clock clock) {
        this.repository = repository;
        this.change = change;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Proposes a decision.
     *
     * @param version the version of the request that the handler saw
     * @throws ChangedMeanwhile when someone else has changed the request since
     * @throws Refusal when a ground is not the law's, an end day or the reasons are missing (CF4, C.3, R6)
     */
    public void propose(UUID requestId, int version, Proposal proposal) {
        Map<String, String> facts = Map.of("outcome", proposal.outcome().name());
        change.apply(requestId, Verb.DECISION_PROPOSED, facts, r -> {
            access.require(r.company(), HANDLER);
            requireVersion(r, version);
            ProposalRules.require(r.right(), proposal);
            return r.proposed();
        });
        repository.insert(requestId, proposal, access.actor().name(), clock.instant());
        happenings.tell(new StepFinished(requestId, Step.PROPOSE_DECISION));
    }

    /** A decider signs what another proposed. */
    public void sign(UUID requestId, int version) {
        Decision decision = open(requestId);
        change.apply(
                requestId,
                Verb.DECISION_SIGNED,
                Map.of("outcome", decision.outcome().name()),
                r -> {
                    requireOtherDecider(r, decision);
                    requireVersion(r, version);
                    return r.decided(decision.outcome());
                });
        repository.settle(decision, Decision.State.SIGNED, access.actor().name(), clock.instant(), null);
        happenings.tell(new StepFinished(requestId, Step.SIGN_DECISION));
    }

    /** A decider returns the proposal; the handler assesses again. */
    public void sendBack(UUID requestId, int version, String why) {
        if (why.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        Decision decision = open(requestId);
        change.apply(requestId, Verb.DECISION_SENT_BACK, Map.of(), r -> {
            requireOtherDecider(r, decision);
            requireVersion(r, version);
            return r.assessing();
        });
        repository.settle(decision, Decision.State.SENT_BACK, access.actor().name(), clock.instant(), why.strip());
        happenings.tell(new StepFinished(requestId, Step.SIGN_DECISION));
    }

    /** The proposal stands without a second person, because the table does not ask for one. */
    public void settle(UUID requestId) {
        Decision decision = open(requestId);
        change.apply(
                requestId,
                Verb.DECISION_SIGNED,
                Map.of("outcome", decision.outcome().name()),
                r -> r.decided(decision.outcome()));
        repository.settle(decision, Decision.State.SIGNED, decision.proposedBy(), clock.instant(), null);
    }

    /** The latest proposal of the request, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<Decision> current(UUID requestId) {
        change.load(requestId);
        return repository.latest(requestId);
    }

    private Decision open(UUID requestId) {
        return current(requestId)
                .filter(d -> d.state() == Decision.State.PROPOSED)
                .orElseThrow(ChangedMeanwhile::new);
    }

    private void requireOtherDecider(RightsRequest r, Decision decision) {
        access.require(r.company(), DECIDER);
        if (access.may(r.company(), DATA_PROTECTION_OFFICER)) {
            throw new Refusal("refusal.dpo-never-decides");
        }
        if (decision.proposedBy().equals(access.actor().name())) {
            throw new Refusal("refusal.same-person");
        }
    }

    private static void requireVersion(RightsRequest r, int seen) {
        if (r.version() != seen) {
            throw new ChangedMeanwhile();
        }
    }
}
