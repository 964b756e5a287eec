package org.rightsdesk.identity;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.identity.IdentityCheck.State.NOT_IDENTIFIABLE;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.deadline.ClockEvent;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.deadline.Question;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The company shows that it cannot tell whose data are meant (Art. 11(2), 12(2), R2). The person is first asked for what would help
 * (Art. 12(6)); without a question the reason why none could help is kept (R4).
 */
@Service
@Transactional
public class NotIdentifiable {

    private final IdentityChecks checks;
    private final IdentityRepository repository;
    private final Requests requests;
    private final Deadlines deadlines;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    NotIdentifiable(
            IdentityChecks checks,
            IdentityRepository repository,
            Requests requests,
            Deadlines deadlines,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.checks = checks;
        this.repository = repository;
        this.requests = requests;
        this.deadlines = deadlines;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Whether a question for what would identify the person has ever left the house. */
    @Transactional(readOnly = true)
    public boolean wasAsked(UUID requestId) {
        requests.get(requestId);
        return deadlines.events(requestId).stream()
                .anyMatch(event -> event instanceof ClockEvent.Asked asked && asked.question() == Question.IDENTITY);
    }

    /**
     * A handler finds that the person cannot be identified by what was given (R2).
     *
     * @param neverAsked why asking could not help; needed, and kept, only where the person was never asked (R4)
     * @throws Refusal without a note, and where neither a question was sent nor its uselessness explained
     */
    public void giveUp(UUID requestId, String note, String neverAsked) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), HANDLER);
        checks.requireOpen(requestId);
        boolean asked = wasAsked(requestId);
        requireReasons(note, asked, neverAsked);
        repository.put(check(requestId)
                .givenUp(note.strip(), asked ? null : neverAsked.strip(), access.actor(), clock.instant()));
        happenings.tell(request.happened(
                Verb.IDENTITY_FAILED, Map.of("asked", Boolean.toString(asked), "state", NOT_IDENTIFIABLE.name())));
        happenings.tell(new StepFinished(requestId, Step.CHECK_IDENTITY));
    }

    private static void requireReasons(String note, boolean asked, String neverAsked) {
        if (note.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        if (!asked && neverAsked.isBlank()) {
            throw new Refusal("refusal.identity-never-asked");
        }
        PersonalText.refuseCodes(note);
        PersonalText.refuseCodes(neverAsked);
    }

    /**
     * A late question rests nothing, and the last day to tell that nothing is done comes before the silence ends by itself: a handler
     * waits no longer and judges by what there is (D7 before D10).
     *
     * @throws Refusal when nobody was asked, or the period rests while we wait
     */
    public void waitNoLonger(UUID requestId) {
        access.require(requests.get(requestId).company(), HANDLER);
        IdentityCheck check = check(requestId);
        if (check.state() != IdentityCheck.State.ASKED) {
            throw new Refusal("refusal.identity-settled");
        }
        if (deadlines.of(requestId).pausedSince() != null) {
            throw new Refusal("refusal.identity-wait-rests");
        }
        repository.put(check.next(IdentityCheck.State.OPEN, null, null, access.actor(), clock.instant()));
        requests.identityAwaitedNoLonger(requestId);
        happenings.tell(new StepFinished(requestId, Step.AWAIT_IDENTITY));
    }

    /** Thirty days of silence end the wait; an answer opens the request again (D10). */
    public void afterSilence(UUID requestId) {
        repository.put(check(requestId).next(NOT_IDENTIFIABLE, null, null, access.actor(), clock.instant()));
        happenings.tell(requests.get(requestId).happened(Verb.IDENTITY_FAILED, Map.of("cause", "silence")));
    }

    private IdentityCheck check(UUID requestId) {
        return checks.current(requestId).orElseThrow(() -> new Refusal("refusal.identity-settled"));
    }
}
