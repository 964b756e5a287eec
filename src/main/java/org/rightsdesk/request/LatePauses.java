package org.rightsdesk.request;

import static org.rightsdesk.common.Role.DATA_PROTECTION_OFFICER;
import static org.rightsdesk.common.Role.DECIDER;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.deadline.ClockEvent.PauseAccepted;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.deadline.Question;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions that came later than seven days after receipt rest the period only when a decider says so, with a reason (D3). */
@Service
@Transactional
public class LatePauses {

    private final LatePauseRepository repository;
    private final RequestChange change;
    private final Deadlines deadlines;
    private final Access access;
    private final Clock clock;

    LatePauses(LatePauseRepository repository, RequestChange change, Deadlines deadlines, Access access, Clock clock) {
        this.repository = repository;
        this.change = change;
        this.deadlines = deadlines;
        this.access = access;
        this.clock = clock;
    }

    /** The questions whose pause the person signed in may still accept; none for anybody but a decider. */
    @Transactional(readOnly = true)
    public Set<Question> acceptable(RightsRequest request) {
        boolean decides = access.may(request.company(), DECIDER)
                && !access.may(request.company(), DATA_PROTECTION_OFFICER)
                && !request.status().ended();
        return decides ? deadlines.latePauses(request.id()) : Set.of();
    }

    /**
     * Lets the period rest while we wait or waited for the answer to a late question.
     *
     * @param reason why it could not be asked earlier; kept in the file
     * @throws Refusal when no such question is late, or the reason is missing
     */
    public void accept(UUID requestId, Question question, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        change.apply(requestId, Verb.PAUSE_ACCEPTED, Map.of("question", question.name()), r -> {
            access.require(r.company(), DECIDER);
            if (!acceptable(r).contains(question)) {
                throw new Refusal("refusal.no-late-pause");
            }
            return r;
        });
        repository.insert(requestId, question, reason.strip(), access.actor().name(), clock.instant());
        deadlines.append(requestId, new PauseAccepted(question, clock.instant()));
    }
}
