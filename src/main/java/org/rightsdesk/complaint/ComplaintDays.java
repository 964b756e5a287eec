package org.rightsdesk.complaint;

import java.time.Clock;
import java.time.LocalDate;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The days of a complaint: which may be told, and when it is looked at (R44). */
@Component
class ComplaintDays {

    /** As long before the last day as the alarm of a request (D6). */
    private static final int DAYS_TO_WRITE = 5;

    private final Deadlines deadlines;
    private final Clock clock;

    ComplaintDays(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Nobody looks on a Sunday: the day to look is the next working day (D4). The authority's own estimate stays as it said it. */
    LocalDate working(LocalDate day) {
        return deadlines.workingDays().onOrAfter(day);
    }

    /** When the authority has had its three months to answer or say when it will. */
    LocalDate toAnswer(LocalDate from) {
        return working(from.plusMonths(Complaint.MONTHS_TO_ANSWER));
    }

    /** When we begin to write what the authority wants by that day. @throws Refusal when the day has passed */
    LocalDate toWrite(LocalDate by) {
        if (by.isBefore(today())) {
            throw new Refusal("refusal.complaint-explain-by-past");
        }
        LocalDate early = deadlines.workingDays().minus(by, DAYS_TO_WRITE);
        return early.isBefore(today()) ? today() : early;
    }

    void requireInOrder(NewComplaint noted) {
        requirePast(noted.knownOn());
        if (noted.madeOn().isAfter(noted.knownOn())) {
            throw new Refusal("refusal.complaint-days");
        }
    }

    void requirePast(LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refusal("refusal.complaint-days");
        }
    }

    void requireLater(LocalDate day) {
        if (!day.isAfter(today())) {
            throw new Refusal("refusal.complaint-look-later");
        }
    }

    /** The day that an entry of the timeline is about. */
    static LocalDate about(Verb verb, Complaint c) {
        LocalDate about =
                switch (verb) {
                    case COMPLAINT_EXPLANATION_ASKED -> c.explainBy();
                    case COMPLAINT_EXPLAINED -> c.explainedOn();
                    default -> c.followOn();
                };
        return about == null ? c.followOn() : about;
    }

    private LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }
}
