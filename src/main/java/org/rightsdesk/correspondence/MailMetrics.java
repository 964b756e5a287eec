package org.rightsdesk.correspondence;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what goes in and out, for whoever watches the machine. */
@Component
class MailMetrics {

    private final MeterRegistry registry;

    MailMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void sent(LetterKind kind) {
        registry.counter("rightsdesk.letters.sent", "kind", kind.key()).increment();
    }

    void returned(LetterKind kind) {
        registry.counter("rightsdesk.letters.returned", "kind", kind.key()).increment();
    }

    void trouble() {
        registry.counter("rightsdesk.letters.trouble").increment();
    }

    void received(Disposition disposition) {
        registry.counter("rightsdesk.mail.received", "disposition", disposition.key())
                .increment();
    }

    void failed() {
        registry.counter("rightsdesk.mail.failed").increment();
    }
}
