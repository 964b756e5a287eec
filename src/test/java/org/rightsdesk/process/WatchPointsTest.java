package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.deadline.ClockEvent;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.deadline.Question;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** When someone is reminded. A request received on 2.11.2026 has its last day on Wednesday 2.12.2026. */
@DeskTest
class WatchPointsTest {

    @Autowired
    WatchPoints watchPoints;

    @Autowired
    Deadlines deadlines;

    @Autowired
    MutableClock clock;

    Instant before;
    UUID id;

    @BeforeEach
    void receivedOnTheSecondOfNovember() {
        before = clock.instant();
        id = UUID.randomUUID();
        clock.set(LocalDate.of(2026, 11, 2), LocalTime.of(10, 0));
        append(new ClockEvent.Received(clock.instant()));
    }

    @AfterEach
    void timeIsAsBefore() {
        clock.set(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T10:00, 2026-11-18T08:00",
        "2026-11-18T08:00, 2026-11-25T08:00",
        "2026-11-25T07:59, 2026-11-25T08:00",
        "2026-11-25T08:00, 2026-11-30T08:00",
        "2026-11-30T08:00, 2026-12-02T08:00",
        "2026-12-02T08:00, 2026-12-03T08:00",
        "2026-12-04T12:00, 2026-12-07T08:00",
    })
    void theNextPointLiesTenFiveAndTwoWorkingDaysBeforeThenOnEveryWorkingDayFromTheLastDayOn(
            String now, String expected) {
        clock.set(local(now));
        assertThat(watchPoints.next(id)).isEqualTo(local(expected));
    }

    @Test
    void theLastDayIsReachedOnItsMorning() {
        clock.set(local("2026-12-01T23:59"));
        assertThat(watchPoints.lastDayReached(id)).isFalse();
        clock.set(local("2026-12-02T00:00"));
        assertThat(watchPoints.lastDayReached(id)).isTrue();
    }

    @Test
    void nobodyIsRemindedWhileThePeriodRests() {
        append(new ClockEvent.Asked(Question.IDENTITY, clock.instant()));
        assertThat(watchPoints.next(id)).isAfter(local("2026-12-31T08:00"));
    }

    private void append(ClockEvent event) {
        ActingAs.run(Actor.system("test"), () -> deadlines.append(id, event));
    }

    private static Instant local(String dateAndTime) {
        return ZonedDateTime.of(LocalDateTime.parse(dateAndTime), Helsinki.ZONE).toInstant();
    }
}
