package org.rightsdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database count together what one network sends, and send once what is pressed twice. */
@DeskTest
class SeveralNodesTest {

    private static final int LIMIT = 10;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MutableClock clock;

    private Instant before = Instant.EPOCH;

    @BeforeEach
    void rememberTime() {
        before = clock.instant();
    }

    @AfterEach
    void putBack() {
        clock.set(before);
    }

    @Test
    void bothCountTheSameNetworkAndTheMeasureFillsAgain() {
        RateLimit one = limit();
        RateLimit other = limit();
        String network = network();
        assertThat(IntStream.range(0, 3 * LIMIT)
                        .filter(i -> (i % 2 == 0 ? one : other).allows(network))
                        .count())
                .isEqualTo(LIMIT);
        clock.forward(Duration.ofMinutes(1));
        assertThat(other.allows(network)).isTrue();
        assertThat(one.allows(network)).isFalse();
        clock.forward(Duration.ofHours(5));
        assertThat(IntStream.range(0, 3 * LIMIT)
                        .filter(i -> one.allows(network))
                        .count())
                .isEqualTo(LIMIT);
    }

    @Test
    void noneSlipsThroughWhenManyArriveTogether() throws Exception {
        String network = network();
        AtomicInteger allowed = new AtomicInteger();
        together(40, i -> {
            if (limit().allows(network)) {
                allowed.incrementAndGet();
            }
        });
        assertThat(allowed).hasValue(LIMIT);
    }

    @Test
    void aButtonPressedAtTwoNodesAtOnceSendsOnceAndBothSeeTheSame() throws Exception {
        String page = UUID.randomUUID().toString();
        AtomicInteger sendings = new AtomicInteger();
        AtomicInteger same = new AtomicInteger();
        together(8, i -> {
            String result = sentOnce().send(page, "words", () -> {
                pause();
                sendings.incrementAndGet();
                return "token-of-the-link";
            });
            if (result.equals("token-of-the-link")) {
                same.incrementAndGet();
            }
        });
        assertThat(sendings).hasValue(1);
        assertThat(same).hasValue(8);
        assertThat(sentOnce().knows(page, "words")).isTrue();
        assertThat(sentOnce().knows(page, "other words")).isFalse();
        assertThat(jdbc.sql(
                                "select count(*) from sent_once where position('token-of-the-link' in encode(result, 'escape')) > 0")
                        .query(Integer.class)
                        .single())
                .as("a link to a case is not kept in the clear")
                .isZero();
    }

    @Test
    void whatWentWrongMayBeSentAgain() {
        String page = UUID.randomUUID().toString();
        assertThatThrownBy(() -> sentOnce().send(page, "words", () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sentOnce().knows(page, "words")).isFalse();
        assertThat(sentOnce().send(page, "words", () -> "sent")).isEqualTo("sent");
    }

    @Test
    void whatIsRememberedIsForgottenInTime() {
        String page = UUID.randomUUID().toString();
        String network = network();
        sentOnce().send(page, "words", () -> "sent");
        assertThat(limit().allows(network)).isTrue();
        SendingsForgotten night = new SendingsForgotten(new SendingRepository(jdbc), clock);
        night.forget();
        assertThat(sentOnce().knows(page, "words")).isTrue();
        clock.forward(Duration.ofDays(1).plusMinutes(1));
        night.forget();
        assertThat(sentOnce().knows(page, "words")).isFalse();
        assertThat(jdbc.sql("select count(*) from sending_measure")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** A node's own objects: only the database is shared. */
    private RateLimit limit() {
        return new RateLimit(new SendingRepository(jdbc), clock, LIMIT);
    }

    private SentOnce sentOnce() {
        return new SentOnce(new SendingRepository(jdbc), transaction, clock);
    }

    private static String network() {
        return "198.51.100.7:" + UUID.randomUUID();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Press {
        void press(int number);
    }

    private static void together(int threads, Press work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            var pressed = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(i -> pool.submit(() -> {
                        start.await();
                        work.press(i);
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> each : pressed) {
                each.get();
            }
        }
    }
}
