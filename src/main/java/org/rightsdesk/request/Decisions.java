package org.rightsdesk.request;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final SecondPerson persons;
    private final ProposalScrutiny scrutiny;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Decisions(
            DecisionRepository repository,
            RequestChange change,
            SecondPerson persons,
            ProposalScrutiny scrutiny,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.change = change;
        this.persons = persons;
        this.scrutiny = scrutiny;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Proposes a decision.
     *
     * @param version the version of the request that the handler saw
     * @throws ChangedMeanwhile when someone else has changed the request since
     * @throws Refusal when a ground is not the law's, an end day or the reasons are missing (CF4, C.3, R6), the proposer is the data
     *     protection officer (R24), or the company has not set up what the reply must tell (CF14, CF21)
     */
    public void propose(UUID requestId, int version, Proposal proposal) {
        Map<String, String> facts = Map.of("outcome", proposal.outcome().name());
        change.apply(requestId, Verb.DECISION_PROPOSED, facts, r -> {
            persons.requireProposer(r);
            change.requireVersion(r, version);
            scrutiny.require(r, proposal);
            return r.proposed();
        });
        repository.insert(requestId, proposal, access.actor().name(), clock.instant());
        happenings.tell(new StepFinished(requestId, Step.PROPOSE_DECISION));
    }

    /**
     * A handler records what leaves nothing to be weighed: a ban on marketing, a withdrawn consent. It stands at once (C.7, C.8).
     *
     * @param version the version of the request that the handler saw
     * @param right whose verb it is
     * @throws ChangedMeanwhile when someone else has changed the request since
     * @throws Refusal when the request is of another right
     */
    public void record(UUID requestId, int version, Right right, Verb verb, Outcome outcome) {
        change.apply(requestId, verb, Map.of("outcome", outcome.name()), r -> {
            persons.requireProposer(r);
            change.requireVersion(r, version);
            if (r.right() != right) {
                throw new Refusal("refusal.other-right");
            }
            return r.decided(outcome);
        });
        String by = access.actor().name();
        repository.insert(requestId, new Proposal(outcome, List.of(), ""), by, clock.instant());
        signed(open(requestId), by);
    }

    /** A decider signs what another proposed. */
    public void sign(UUID requestId, int version) {
        Decision decision = open(requestId);
        change.apply(
                requestId,
                Verb.DECISION_SIGNED,
                Map.of("outcome", decision.outcome().name()),
                r -> {
                    persons.requireOther(r, decision.proposedBy());
                    change.requireVersion(r, version);
                    scrutiny.requireSetUp(r, decision.outcome());
                    return r.decided(decision.outcome());
                });
        signed(decision, access.actor().name());
        happenings.tell(new StepFinished(requestId, Step.SIGN_DECISION));
    }

    /** A decider returns the proposal; the handler assesses again. */
    public void sendBack(UUID requestId, int version, String why) {
        if (why.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        Decision decision = open(requestId);
        change.apply(requestId, Verb.DECISION_SENT_BACK, Map.of(), r -> {
            persons.requireOther(r, decision.proposedBy());
            change.requireVersion(r, version);
            return r.assessing();
        });
        settle(decision, Decision.State.SENT_BACK, access.actor().name(), why.strip());
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
        signed(decision, decision.proposedBy());
    }

    private void signed(Decision decision, String by) {
        settle(decision, Decision.State.SIGNED, by, null);
        if (!decision.keptParts().isEmpty()) {
            RightsRequest request = change.load(decision.requestId());
            happenings.tell(new ErasureDelayed(request.id(), request.submissionId(), decision.keptParts()));
        }
    }

    private void settle(Decision decision, Decision.State state, String by, @Nullable String why) {
        if (!repository.settle(decision, state, by, clock.instant(), why)) {
            throw change.meanwhile(decision.requestId());
        }
    }

    /** What stays for now and ends on a day, by the decision in force; nothing unless data were to be erased (R12). */
    @Transactional(readOnly = true)
    public List<KeptPart> keptParts(UUID requestId) {
        return current(requestId)
                .filter(decision -> decision.state() == Decision.State.SIGNED)
                .map(Decision::keptParts)
                .orElse(List.of());
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
                .orElseThrow(() -> change.meanwhile(requestId));
    }
}
