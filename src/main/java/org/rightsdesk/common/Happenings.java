package org.rightsdesk.common;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where modules tell what happened. Listeners run at once, in the same transaction. */
@Component
public class Happenings {

    private final ApplicationEventPublisher publisher;

    Happenings(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Publishes {@link Happened} for the audit, or any other event of a module for those who act on it. */
    public void tell(Object... events) {
        for (Object event : events) {
            publisher.publishEvent(event);
        }
    }
}
