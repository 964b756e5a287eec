package org.rightsdesk.desk.kit;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** Puts deadlines into words as of today. */
@Component
public class DeadlineReader {

    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineReader(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }

    public DeadlineWords read(LocalDate due, @Nullable LocalDate pausedSince, boolean extended) {
        return DeadlineWords.of(due, pausedSince, extended, today(), deadlines.workingDays());
    }

    public DeadlineWords read(Deadline deadline) {
        return read(deadline.dueDate(), deadline.pausedSince(), deadline.extended());
    }
}
