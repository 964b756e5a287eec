package org.rightsdesk.identity;

import static org.rightsdesk.common.Role.DECIDER;
import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.identity.IdentityException.State.APPROVED;
import static org.rightsdesk.identity.IdentityException.State.OPEN;
import static org.rightsdesk.identity.IdentityException.State.REFUSED;

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
import org.rightsdesk.identity.IdentityException.Kind;
import org.rightsdesk.identity.IdentityException.State;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ways off the ladder: proposed by a handler, judged by a decider who is another person (B.4, C.0 step 8). */
@Service
@Transactional
public class IdentityExceptions {

    private static final int LEVEL_OF_HIGH_HARM = 2;

    private final IdentityExceptionRepository repository;
    private final Ladder ladder;
    private final IdentityChecks checks;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    IdentityExceptions(
            IdentityExceptionRepository repository,
            Ladder ladder,
            IdentityChecks checks,
            Requests requests,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.ladder = ladder;
        this.checks = checks;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * A handler proposes to leave the ladder.
     *
     * @throws Refusal without a reason; for a copy also when level 1 or 2 was not tried, or the harm of a mistake is small
     */
    public void propose(UUID requestId, Kind kind, String why) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), HANDLER);
        checks.requireOpen(requestId);
        if (why.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        PersonalText.refuseCodes(why);
        if (kind == Kind.COPY) {
            requireLastResort(request);
        }
        repository.insert(new IdentityException(
                UUID.randomUUID(),
                requestId,
                kind,
                why.strip(),
                OPEN,
                access.actor().name(),
                clock.instant(),
                null,
                null));
        tell(Verb.IDENTITY_EXCEPTION_PROPOSED, request, kind);
        happenings.tell(new StepFinished(requestId, Step.CHECK_IDENTITY));
    }

    /** Another person agrees. */
    public void approve(UUID requestId) {
        IdentityException exception = judge(requestId, APPROVED, "");
        if (exception.kind() == Kind.SKIP) {
            checks.shownByApproval(requestId);
        }
        happenings.tell(new StepFinished(requestId, Step.APPROVE_IDENTITY));
    }

    /** Another person does not agree; the check goes on. */
    public void refuse(UUID requestId, String why) {
        if (why.isBlank()) {
            requests.get(requestId);
            throw new Refusal("refusal.reason-missing");
        }
        PersonalText.refuseCodes(why);
        judge(requestId, REFUSED, why.strip());
        happenings.tell(new StepFinished(requestId, Step.APPROVE_IDENTITY));
    }

    /** The latest one, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<IdentityException> current(UUID requestId) {
        requests.get(requestId);
        return repository.latest(requestId);
    }

    /** Whether one waits for a decider. */
    @Transactional(readOnly = true)
    public boolean proposed(UUID requestId) {
        return current(requestId).filter(e -> e.state() == OPEN).isPresent();
    }

    /** Whether a copy was approved as the last resort. */
    @Transactional(readOnly = true)
    public boolean lastResort(UUID requestId) {
        requests.get(requestId);
        return ladder.copyApproved(requestId);
    }

    private void requireLastResort(RightsRequest request) {
        int required =
                checks.current(request.id()).map(IdentityCheck::requiredLevel).orElse(0);
        if (required < LEVEL_OF_HIGH_HARM) {
            throw new Refusal("refusal.identity-copy-too-much");
        }
        if (!ladder.lowerLevelsFailed(request.id())) {
            throw new Refusal("refusal.identity-copy-too-early");
        }
    }

    private IdentityException judge(UUID requestId, State state, String judgement) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), DECIDER);
        IdentityException exception = current(requestId)
                .filter(e -> e.state() == OPEN)
                .orElseThrow(() -> new Refusal("refusal.identity-nothing-to-approve"));
        String judge = access.actor().name();
        if (exception.proposedBy().equals(judge)) {
            throw new Refusal("refusal.identity-same-person");
        }
        if (!repository.judge(exception.id(), state, judge, clock.instant(), judgement)) {
            throw new Refusal("refusal.identity-nothing-to-approve");
        }
        Verb verb = state == APPROVED ? Verb.IDENTITY_EXCEPTION_APPROVED : Verb.IDENTITY_EXCEPTION_REFUSED;
        tell(verb, request, exception.kind());
        return exception;
    }

    private void tell(Verb verb, RightsRequest request, Kind kind) {
        happenings.tell(request.happened(verb, Map.of("exception", kind.name())));
    }
}
