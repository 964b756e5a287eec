package org.rightsdesk.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Step;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.followup.KeptPart;
import org.rightsdesk.followup.KeptParts;
import org.rightsdesk.followup.Lifting;
import org.rightsdesk.followup.Restriction;
import org.rightsdesk.followup.Restrictions;
import org.rightsdesk.worklist.WorkDates;
import org.springframework.stereotype.Component;

/** The days of what follows the answer: when the diagrams wake up, and where the work stands in the list. */
@Component
class FollowUpDays {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** D13. */
    private static final int DAYS_TO_TELL = 7;

    private final KeptParts keptParts;
    private final Restrictions restrictions;
    private final Lifting lifting;
    private final Deadlines deadlines;
    private final Clock clock;

    FollowUpDays(KeptParts keptParts, Restrictions restrictions, Lifting lifting, Deadlines deadlines, Clock clock) {
        this.keptParts = keptParts;
        this.restrictions = restrictions;
        this.lifting = lifting;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The morning after the last day of keeping (R48); what a hold has kept longer is looked at every morning. */
    Instant erase(UUID requestId, String category) {
        KeptPart part = keptParts.get(requestId, category);
        return morning(part.postponedSince() == null ? part.eraseFrom() : today().plusDays(1));
    }

    Instant review(UUID requestId) {
        return morning(restrictions.of(requestId).map(Restriction::reviewOn).orElseThrow());
    }

    /** The morning on which the notice has had its time; while it has not left, the next one. */
    Instant lift(UUID requestId) {
        LocalDate tomorrow = today().plusDays(1);
        return morning(
                lifting.firstDay(requestId).filter(day -> day.isAfter(today())).orElse(tomorrow));
    }

    /** Work on an ended case has no last day of the law any more: it has the day of what was promised, or today. */
    WorkDates dates(UUID requestId, Step step, @Nullable String subject) {
        LocalDate day =
                switch (step) {
                    case ERASE_KEPT_DATA ->
                        keptParts
                                .get(requestId, Objects.requireNonNull(subject))
                                .eraseFrom();
                    case REVIEW_RESTRICTION ->
                        restrictions.of(requestId).map(Restriction::reviewOn).orElseThrow();
                    case LIFT_RESTRICTION -> lifting.firstDay(requestId).orElseThrow();
                    case TELL_RECIPIENT -> today().plusDays(DAYS_TO_TELL);
                    default -> today();
                };
        LocalDate due = deadlines.workingDays().onOrAfter(day);
        return new WorkDates(due, due, null, false);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(Helsinki.ZONE).toInstant();
    }

    private LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }
}
