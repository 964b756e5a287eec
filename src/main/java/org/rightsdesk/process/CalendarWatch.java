package org.rightsdesk.process;

import org.rightsdesk.common.ActingAs;
import org.rightsdesk.deadline.CalendarChange;
import org.rightsdesk.request.Requests;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At each start: were the last days of the running cases computed by another calendar, they and their timers are set anew (D5). */
@Component
class CalendarWatch {

    private final CalendarChange change;
    private final Requests requests;

    CalendarWatch(CalendarChange change, Requests requests) {
        this.change = change;
        this.requests = requests;
    }

    @EventListener(ApplicationReadyEvent.class)
    void compare() {
        ActingAs.run(ProcessDelegates.PROCESS, () -> change.apply(requests::running));
    }
}
