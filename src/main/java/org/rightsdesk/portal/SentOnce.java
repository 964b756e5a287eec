package org.rightsdesk.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Remembers for a day what was sent from which page, so that a button pressed twice sends once, even when both presses arrive together
 * and at two nodes: the second waits in the database until the first is done. Who goes back, changes the words and sends again, sends
 * something new.
 */
@Component
class SentOnce {

    static final Duration REMEMBERED = Duration.ofDays(1);

    private final SendingRepository sendings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SentOnce(SendingRepository sendings, TransactionTemplate transaction, Clock clock) {
        this.sendings = sendings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether this has been sent. */
    boolean knows(@Nullable String page, String content) {
        return isNumbered(page) && sendings.knows(new Envelope(page, content).id());
    }

    /**
     * Sends, or gives the result of the first sending. What goes wrong is not remembered.
     *
     * @param page the number that the page got when it was shown; without one nothing is remembered
     */
    String send(@Nullable String page, String content, Supplier<String> sending) {
        if (!isNumbered(page)) {
            return sending.get();
        }
        Envelope envelope = new Envelope(page, content);
        return transaction.execute(
                status -> sendings.claim(envelope.id(), clock.instant()) ? first(envelope, sending) : again(envelope));
    }

    private String first(Envelope envelope, Supplier<String> sending) {
        String result = sending.get();
        sendings.settle(envelope.id(), envelope.close(result.getBytes(StandardCharsets.UTF_8)));
        return result;
    }

    private String again(Envelope envelope) {
        Optional<byte[]> result = sendings.result(envelope.id());
        return new String(envelope.open(result.orElseThrow(NotFound::new)), StandardCharsets.UTF_8);
    }

    private static boolean isNumbered(@Nullable String page) {
        return page != null && !page.isBlank();
    }
}
