package org.rightsdesk.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that were reckoned by hand before the first line of the clock was written. */
class DeadlineVectorsTest {

    static List<ClockCase> cases() throws IOException {
        try (var file = DeadlineVectorsTest.class.getResourceAsStream("/deadline-vectors.csv")) {
            return ClockCase.parse(new String(file.readAllBytes(), UTF_8));
        }
    }

    @Test
    void allOfThemAreRead() throws IOException {
        assertThat(cases()).hasSize(105);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLastDayIsTheOneReckonedByHand(ClockCase each) {
        assertThat(each.computed(Clocks.CALENDAR)).as(each.name()).isEqualTo(each.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void orderAndRepetitionOfTheEventsChangeNothing(ClockCase each) {
        Deadline told = Deadline.of(each.events(), each.expected(), Clocks.CALENDAR);
        List<ClockEvent> events = new ArrayList<>(each.events());
        events.addAll(each.events());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(events, new Random(seed));
            assertThat(Deadline.of(events, each.expected(), Clocks.CALENDAR)).isEqualTo(told);
        }
    }
}
