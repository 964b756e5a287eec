package org.rightsdesk.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the public pages remember of sendings goes as soon as its time is over. */
@Component
class SendingsForgotten {

    private final SendingRepository sendings;
    private final Clock clock;

    SendingsForgotten(SendingRepository sendings, Clock clock) {
        this.sendings = sendings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forget() {
        Instant now = clock.instant();
        sendings.forget(now.minus(RateLimit.WINDOW), now.minus(SentOnce.REMEMBERED));
    }
}
