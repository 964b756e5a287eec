package org.rightsdesk.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.deadline.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When someone is reminded of a last day: some working days before it, on it, and on every working day after it while the case
 * is open. While the period rests, nobody is.
 */
@Component
class WatchPoints {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** A pause ends by an answer or after thirty days (D10); both set the watch anew. */
    private static final Duration PAUSE_AT_MOST = Duration.ofDays(60);

    private final Deadlines deadlines;
    private final Clock clock;
    private final List<Integer> workingDaysBefore;

    WatchPoints(
            Deadlines deadlines,
            Clock clock,
            @Value("${rightsdesk.watch.working-days-before:10,5,2}") List<Integer> workingDaysBefore) {
        this.deadlines = deadlines;
        this.clock = clock;
        this.workingDaysBefore = workingDaysBefore;
    }

    /** The next moment at which to look at the request; always later than now. */
    Instant next(UUID requestId) {
        Instant now = clock.instant();
        Deadline deadline = deadlines.of(requestId);
        if (deadline.pausedSince() != null) {
            return now.plus(PAUSE_AT_MOST);
        }
        WorkingDays calendar = deadlines.workingDays();
        LocalDate due = deadline.dueDate();
        LocalDate today = Helsinki.dayOf(now);
        Stream<LocalDate> before = workingDaysBefore.stream().map(days -> calendar.minus(due, days));
        Stream<LocalDate> after = Stream.of(due, calendar.onOrAfter(today), calendar.after(today));
        return Stream.concat(before, after.filter(day -> !day.isBefore(due)))
                .map(day -> day.atTime(MORNING).atZone(Helsinki.ZONE).toInstant())
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether today is the last day or later. */
    boolean lastDayReached(UUID requestId) {
        return !Helsinki.dayOf(clock.instant()).isBefore(deadlines.of(requestId).dueDate());
    }
}
