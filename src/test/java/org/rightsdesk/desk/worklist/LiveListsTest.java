package org.rightsdesk.desk.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class LiveListsTest {

    private static final int OPEN = 200;

    @Autowired
    LiveLists lists;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private final List<Runnable> open = new ArrayList<>();
    private Submission submission;

    @BeforeEach
    void aTaskWaits() {
        CaseWork people = CaseWork.on(context);
        submission = people.arrives(CaseWork.KAUHAJOKI, "Haluan nähdä tietoni.");
        people.runJobs(submission.id());
    }

    @AfterEach
    void allAreClosed() {
        open.forEach(Runnable::run);
    }

    @Test
    void aBurstOfChangesCountsTwoHundredListsOnceAndOnceMoreAfterIt() throws Exception {
        AtomicInteger shown = new AtomicInteger();
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int i = 0; i < OPEN; i++) {
            open(fresh -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                pause(1);
                atOnce.decrementAndGet();
                return shown.incrementAndGet() > 0;
            });
        }
        for (int i = 0; i < 30; i++) {
            change();
            pause(60);
        }
        pause(1000);
        assertThat(shown).hasValue(OPEN);
        await(() -> shown.get() >= 2 * OPEN);
        pause(1500);
        assertThat(shown).as("the last change is shown too").hasValue(2 * OPEN);
        assertThat(most).as("one list after another").hasValue(1);
    }

    @Test
    void whatCouldNotBeShownIsTriedAgain() throws Exception {
        AtomicInteger tried = new AtomicInteger();
        open(fresh -> tried.incrementAndGet() > 1);
        change();
        await(() -> tried.get() > 1);
        assertThat(tried).hasValue(2);
    }

    @Test
    void whenTheApplicationEndsNoListIsCountedAnyMore() throws Exception {
        AtomicInteger shown = new AtomicInteger();
        List<String> threads = new CopyOnWriteArrayList<>();
        CountDownLatch first = new CountDownLatch(1);
        for (int i = 0; i < OPEN; i++) {
            open(fresh -> {
                threads.add(Thread.currentThread().getName());
                first.countDown();
                pause(50);
                return shown.incrementAndGet() > 0;
            });
        }
        change();
        assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
        lists.stop();
        try {
            int before = shown.get();
            pause(500);
            assertThat(shown).hasValue(before).hasValueLessThan(OPEN);
            assertThat(threads).containsOnly("live-lists");
        } finally {
            lists.start();
        }
    }

    @Test
    void aClosedListIsNotCountedAnyMore() throws Exception {
        AtomicInteger shown = new AtomicInteger();
        AtomicInteger other = new AtomicInteger();
        Runnable close = lists.open(Runnable::run, Set.of(CaseWork.KAUHAJOKI), fresh -> shown.incrementAndGet() > 0);
        open(fresh -> other.incrementAndGet() > 0);
        change();
        close.run();
        await(() -> other.get() > 0);
        assertThat(shown).hasValue(0);
    }

    private void open(Predicate<Set<UUID>> show) {
        open.add(lists.open(Runnable::run, Set.of(CaseWork.KAUHAJOKI), show));
    }

    private void change() {
        jdbc.sql("update work_item set version = version where submission_id = :id")
                .param("id", submission.id())
                .update();
    }

    private static void await(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end && !reached.getAsBoolean()) {
            Thread.sleep(20);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
