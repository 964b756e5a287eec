package org.rightsdesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.deadline.Clocks.answered;
import static org.rightsdesk.deadline.Clocks.asked;
import static org.rightsdesk.deadline.Clocks.noon;
import static org.rightsdesk.deadline.Clocks.noticeReturned;
import static org.rightsdesk.deadline.Clocks.noticeSent;
import static org.rightsdesk.deadline.Clocks.received;
import static org.rightsdesk.deadline.Clocks.refused;
import static org.rightsdesk.deadline.Question.CLARIFICATION;
import static org.rightsdesk.deadline.Question.IDENTITY;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.deadline.ClockEvent.Asked;
import org.rightsdesk.deadline.ClockEvent.PauseAccepted;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
class DeadlinesTest {

    private static final String DELETE = "delete from clock_event where request_id = :id";

    private final UUID request = UUID.randomUUID();

    private final List<Object> told = new ArrayList<>();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Deadlines deadlines;

    /** The real store, without the listeners: no request stands behind the clocks of this test. */
    @BeforeEach
    void wind(@Autowired ClockEventRepository events, @Autowired Clock clock) {
        deadlines = new Deadlines(events, told::add, Clocks.CALENDAR, clock);
    }

    @Test
    void whatWasRecordedIsReadBackUnchanged() {
        List<ClockEvent> story = List.of(
                received("2026-11-02T14:20:00.123456+02:00"),
                asked(IDENTITY, "2026-11-04"),
                new Asked(CLARIFICATION, noon("2026-11-05"), "letter 7"),
                new PauseAccepted(CLARIFICATION, noon("2026-11-06"), "letter 7"),
                answered(IDENTITY, "2026-11-08"),
                noticeSent("2026-11-09"),
                noticeReturned("2026-11-10"),
                refused("2026-11-11"));
        story.forEach(event -> deadlines.append(request, event));
        assertThat(deadlines.events(request)).isEqualTo(story);
    }

    @Test
    void theSameEventToldTwiceIsHarmless() {
        deadlines.append(request, received("2026-11-02"));
        deadlines.append(request, received("2026-11-02"));
        assertThat(deadlines.events(request)).hasSize(1);
        assertThat(deadlines.of(request).dueDate()).isEqualTo("2026-12-02");
        assertThat(told).containsExactly(new DeadlineChanged(request));
    }

    @Test
    void theDeadlineOfAReceiptIsThatOfARequestWithNothingElse() {
        deadlines.append(request, received("2026-11-02"));
        assertThat(deadlines.ofReceipt(noon("2026-11-02"))).isEqualTo(deadlines.of(request));
    }

    @Test
    void aRecordedEventCanNeitherBeChangedNorDeleted() {
        deadlines.append(request, received("2026-11-02"));
        assertThatThrownBy(() -> jdbc.sql("update clock_event set at = now() where request_id = :id")
                        .param("id", request)
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql(DELETE).param("id", request).update()).hasMessageContaining("append-only");
        assertThat(deadlines.events(request)).hasSize(1);
    }

    @Test
    void anEventInTheFutureIsRefused(@Autowired Clock clock) {
        deadlines.append(request, received("2026-11-02"));
        assertRefused(
                "refusal.clock-event-in-future",
                new Asked(IDENTITY, clock.instant().plusSeconds(600)));
    }

    @Test
    void anEventBeforeTheReceiptIsRefused() {
        deadlines.append(request, received("2026-11-02"));
        assertRefused("refusal.clock-event-before-receipt", asked(IDENTITY, "2026-11-01"));
    }

    /** Mail may be read late: what is told out of order counts by its own time (D3). */
    @Test
    void eventsToldOutOfOrderCountByTheirTime() {
        deadlines.append(request, received("2026-11-02"));
        deadlines.append(request, answered(IDENTITY, "2026-11-08"));
        deadlines.append(request, asked(IDENTITY, "2026-11-04"));
        assertThat(deadlines.of(request).suspendedDays()).isEqualTo(4);
    }

    private void assertRefused(String key, ClockEvent event) {
        assertThatThrownBy(() -> deadlines.append(request, event))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(deadlines.events(request)).hasSize(1);
    }

    @Test
    void retentionMayDelete() {
        deadlines.append(request, received("2026-11-02"));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local rightsdesk.retention = 'on'").update();
            jdbc.sql(DELETE).param("id", request).update();
        });
        assertThat(deadlines.events(request)).isEmpty();
    }
}
