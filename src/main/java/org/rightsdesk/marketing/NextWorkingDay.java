package org.rightsdesk.marketing;

import java.time.Clock;
import java.time.LocalDate;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** By when those who market must have been told. */
@Component
class NextWorkingDay {

    private final Deadlines deadlines;
    private final Clock clock;

    NextWorkingDay(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** At once: the next working day at the latest (D13, C.7). */
    LocalDate get() {
        return deadlines.workingDays().after(Helsinki.dayOf(clock.instant()));
    }
}
