package org.rightsdesk.request;

import java.time.Clock;
import java.util.Optional;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** When the law lets the period be extended (R5, R6, D6, D7). */
@Component
class ExtensionRules {

    private final DecisionRepository decisions;
    private final Submissions submissions;
    private final Deadlines deadlines;
    private final Clock clock;

    ExtensionRules(DecisionRepository decisions, Submissions submissions, Deadlines deadlines, Clock clock) {
        this.decisions = decisions;
        this.submissions = submissions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void require(RightsRequest r) {
        refusal(r).ifPresent(key -> {
            throw new Refusal(key);
        });
    }

    /** Message key of the rule that forbids it. */
    Optional<String> refusal(RightsRequest r) {
        if (r.status().ended()) {
            return Optional.of("refusal.ended");
        }
        if (r.extensionReason() != null) {
            return Optional.of("refusal.already-extended");
        }
        if (!submissions.get(r.submissionId()).channel().isAsked()) {
            return Optional.of("refusal.extension-nobody-asked");
        }
        if (refuses(r)) {
            return Optional.of("refusal.extension-for-refusal");
        }
        if (r.status() == Status.DECIDED || r.status() == Status.REPLIED) {
            return Optional.of("refusal.extension-decided");
        }
        boolean inTime =
                !Helsinki.dayOf(clock.instant()).isAfter(deadlines.of(r.id()).extensionNoticeDate());
        return inTime ? Optional.empty() : Optional.of("refusal.extension-too-late");
    }

    private boolean refuses(RightsRequest r) {
        return decisions
                .latest(r.id())
                .filter(decision -> decision.state() != Decision.State.SENT_BACK)
                .filter(decision -> r.status() == Status.IN_REVIEW || r.status() == Status.DECIDED)
                .filter(decision -> decision.outcome().refusesSomething())
                .isPresent();
    }
}
