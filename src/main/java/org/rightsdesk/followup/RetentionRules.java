package org.rightsdesk.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** Which class a case is of and when its time is over (C.11; R39: a rule of its own, not borrowed from the accounting act). */
@Component
class RetentionRules {

    /** Search results, working copies and mails without a case. */
    static final int DAYS = 30;

    private final List<LegalHold> complaints;
    private final Deadlines deadlines;

    RetentionRules(List<LegalHold> complaints, Deadlines deadlines) {
        this.complaints = complaints;
        this.deadlines = deadlines;
    }

    /** Ten years if refused, partly refused, charged, extended and late, or complained of; three years otherwise. */
    RetentionClass classOf(EndedCase ended) {
        return ended.outcome() != null && ended.outcome().refusesSomething()
                        || ended.charged()
                        || complained(ended)
                        || ended.extended() && late(ended)
                ? RetentionClass.TEN_YEARS
                : RetentionClass.THREE_YEARS;
    }

    LocalDate keptUntil(EndedCase ended) {
        return ended.keptUntil(classOf(ended));
    }

    private boolean complained(EndedCase ended) {
        return complaints.stream().anyMatch(each -> each.complained(ended.submissionId(), ended.requestId()));
    }

    private boolean late(EndedCase ended) {
        LocalDate answered = ended.repliedOn() == null ? ended.endedOn() : ended.repliedOn();
        return ended.requestId() != null
                && answered.isAfter(deadlines.of(ended.requestId()).dueDate());
    }

    /** Ended before this: thirty days, counted from the day after the closing, have passed. */
    static Instant shortLivedBefore(LocalDate today) {
        return startOf(today.minusDays(DAYS));
    }

    /** Nothing that ended later can be due for minimising or removal. */
    static Instant casesBefore(LocalDate today) {
        return startOf(today.minusYears(RetentionClass.THREE_YEARS.years()));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Helsinki.ZONE).toInstant();
    }
}
