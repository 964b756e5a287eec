package org.rightsdesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdesk.deadline.Clocks.day;
import static org.rightsdesk.deadline.Clocks.received;
import static org.rightsdesk.deadline.Question.IDENTITY;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** D7 against D10: which day rules once a question goes late. */
class LateQuestionTest {

    @Test
    @DisplayName("D3: a question within seven days of receipt is not late")
    void aPromptQuestion() {
        assertThat(LateQuestion.sentToday(clock("2026-11-09"), day("2026-11-09")))
                .isEmpty();
        assertThat(LateQuestion.sentToday(clock("2026-11-10"), day("2026-11-10")))
                .contains(new LateQuestion(day("2026-12-02"), day("2026-12-10")));
    }

    @Test
    @DisplayName(
            "D7, D10: the wait for an answer to a late question outlasts the last day for a refusal, which does not move")
    void theWaitOutlastsTheRefusal() {
        LateQuestion late = LateQuestion.open(asked("2026-11-20", "2026-11-25")).orElseThrow();
        assertThat(late).isEqualTo(new LateQuestion(day("2026-12-02"), day("2026-12-20")));
        assertThat(late.outlastsRefusal()).isTrue();
        assertThat(new LateQuestion(day("2026-12-02"), day("2026-12-01")).outlastsRefusal())
                .isFalse();
    }

    @Test
    @DisplayName("D3: while a prompt question rests the period, the wait is no trouble")
    void aRestingPeriod() {
        assertThat(LateQuestion.open(asked("2026-11-04", "2026-11-25"))).isEmpty();
        assertThat(LateQuestion.sentToday(asked("2026-11-04", "2026-11-25"), day("2026-11-25")))
                .isEmpty();
    }

    private static Deadline clock(String today) {
        return Deadline.of(List.of(received("2026-11-02")), day(today), Clocks.CALENDAR);
    }

    private static Deadline asked(String on, String today) {
        return Deadline.of(List.of(received("2026-11-02"), Clocks.asked(IDENTITY, on)), day(today), Clocks.CALENDAR);
    }
}
