package org.rightsdesk.desk.triage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.rightsdesk.common.Step;
import org.rightsdesk.worklist.WorkFeed;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.stereotype.Service;

/** The task of a message that was booked just now is made by the machine a moment later: the page of the message waits for it. */
@Service
class AwaitedTasks {

    private final WorkFeed feed;
    private final WorkItems items;

    AwaitedTasks(WorkFeed feed, WorkItems items) {
        this.feed = feed;
        this.items = items;
    }

    /** Calls once when there is something to do; not at all when the page was left before. */
    void await(Component page, UUID submissionId, Runnable come) {
        UI ui = UI.getCurrent();
        AtomicReference<Runnable> deaf = new AtomicReference<>(() -> {});
        Runnable look = () -> {
            if (items.openStep(submissionId, Step.TRIAGE, null).isPresent()) {
                deaf.getAndSet(() -> {}).run();
                come.run();
            }
        };
        deaf.set(feed.subscribe(changes -> ui.access(look::run)));
        page.addDetachListener(gone -> deaf.getAndSet(() -> {}).run());
    }
}
