package org.rightsdesk.request;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way to "excessive", "unfounded", "abuse" and a fee: facts and proof on a form, approved by a second person; a fee is
 * announced before it is charged (R7, R34, R35, CD1, CF1). Nothing of it stops the clock (D11).
 */
@Service
@Transactional
public class Assessments {

    private final AssessmentRepository repository;
    private final RepeatQuery repeats;
    private final RequestChange change;
    private final SecondPerson persons;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Assessments(
            AssessmentRepository repository,
            RepeatQuery repeats,
            RequestChange change,
            SecondPerson persons,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.repeats = repeats;
        this.change = change;
        this.persons = persons;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The same right used before by the same customer and fulfilled; shown, never a reason by itself (R34, CF1). */
    @Transactional(readOnly = true)
    public Optional<Repeat> repeat(UUID requestId) {
        return repeats.before(change.load(requestId));
    }

    /** The latest assessment, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<Assessment> current(UUID requestId) {
        change.load(requestId);
        return repository.latest(requestId);
    }

    /** @throws Refusal when the law or the proof does not carry it, or one waits for approval */
    public void propose(UUID requestId, AssessmentDraft draft) {
        RightsRequest request = change.apply(
                requestId, Verb.EXCESS_ASSESSED, Map.of("ground", draft.claim().name()), r -> {
                    persons.requireProposer(r);
                    AssessmentRules.broken(r.right(), draft, repeats.before(r).orElse(null))
                            .ifPresent(key -> {
                                throw new Refusal(key);
                            });
                    return r.stillOpen();
                });
        if (current(requestId).filter(Assessments::isOpen).isPresent()) {
            throw new Refusal("refusal.assessment-proposed");
        }
        repository.insert(proposed(requestId, draft, repeats.before(request)));
        happenings.tell(new AssessmentProposed(requestId));
    }

    /** A decider approves; a fee is announced to the customer next. */
    public void approve(UUID requestId) {
        settle(requestId, Verb.EXCESS_APPROVED, ApprovalState.APPROVED, "");
    }

    /** A decider declines: the request is answered as any other. */
    public void decline(UUID requestId, String why) {
        if (why.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        settle(requestId, Verb.EXCESS_DECLINED, ApprovalState.DECLINED, why.strip());
    }

    /** The notice of the fee has left. */
    public void announced(UUID requestId) {
        change.apply(requestId, Verb.FEE_ANNOUNCED, Map.of(), r -> r);
        current(requestId).ifPresent(each -> repository.announced(each.id(), clock.instant()));
    }

    /**
     * Notes what the customer chose after the notice. Who withdraws is withdrawn with its own verb.
     *
     * @throws Refusal when no fee was announced, or the customer has chosen before
     */
    public void answered(UUID requestId, FeeAnswer answer) {
        change.apply(requestId, Verb.FEE_ANSWERED, Map.of("answer", answer.name()), r -> {
            persons.requireProposer(r);
            return r;
        });
        Assessment assessment = current(requestId).orElseThrow(() -> new Refusal("refusal.fee-not-announced"));
        if (!repository.answered(assessment.id(), answer, clock.instant())) {
            throw new Refusal("refusal.fee-not-announced");
        }
    }

    private void settle(UUID requestId, Verb verb, ApprovalState state, String why) {
        Assessment assessment =
                current(requestId).filter(Assessments::isOpen).orElseThrow(() -> change.meanwhile(requestId));
        change.apply(
                requestId, verb, Map.of("ground", assessment.draft().claim().name()), r -> {
                    persons.requireOther(r, assessment.proposedBy());
                    return r;
                });
        if (!repository.settle(assessment.id(), state, access.actor().name(), clock.instant(), why)) {
            throw change.meanwhile(requestId);
        }
        happenings.tell(new StepFinished(requestId, Step.APPROVE_ASSESSMENT));
    }

    private Assessment proposed(UUID requestId, AssessmentDraft draft, Optional<Repeat> repeat) {
        return new Assessment(
                UUID.randomUUID(),
                requestId,
                draft,
                repeat.map(Repeat::requestId).orElse(null),
                repeat.map(Repeat::fulfilledOn).orElse(null),
                ApprovalState.PROPOSED,
                access.actor().name(),
                clock.instant(),
                null,
                null,
                null,
                null);
    }

    private static boolean isOpen(Assessment assessment) {
        return assessment.state() == ApprovalState.PROPOSED;
    }
}
