package org.rightsdesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.deadline.Clocks.CALENDAR;
import static org.rightsdesk.deadline.Clocks.answered;
import static org.rightsdesk.deadline.Clocks.asked;
import static org.rightsdesk.deadline.Clocks.day;
import static org.rightsdesk.deadline.Clocks.deadline;
import static org.rightsdesk.deadline.Clocks.deadlineOn;
import static org.rightsdesk.deadline.Clocks.noon;
import static org.rightsdesk.deadline.Clocks.noticeReturned;
import static org.rightsdesk.deadline.Clocks.noticeSent;
import static org.rightsdesk.deadline.Clocks.pauseAccepted;
import static org.rightsdesk.deadline.Clocks.received;
import static org.rightsdesk.deadline.Clocks.refused;
import static org.rightsdesk.deadline.Question.CLARIFICATION;
import static org.rightsdesk.deadline.Question.IDENTITY;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rightsdesk.deadline.ClockEvent.Answered;
import org.rightsdesk.deadline.ClockEvent.Asked;
import org.rightsdesk.deadline.ClockEvent.ExtensionNoticeReturned;
import org.rightsdesk.deadline.ClockEvent.ExtensionNoticeSent;

class DeadlineTest {

    @Test
    void aPauseAndARollLeadToTheMondayAfterIndependenceDay() {
        Deadline deadline = deadline(
                received("2026-11-02T14:20:00+02:00"), asked(IDENTITY, "2026-11-04"), answered(IDENTITY, "2026-11-08"));
        assertThat(deadline.receiptDay()).isEqualTo("2026-11-02");
        assertThat(deadline.cautiousDate()).isEqualTo("2026-12-02");
        assertThat(deadline.unrolledEnd()).isEqualTo("2026-12-06");
        assertThat(deadline.dueDate()).isEqualTo("2026-12-07");
        assertThat(deadline.extensionNoticeDate()).isEqualTo("2026-12-07");
        assertThat(deadline.refusalDate()).isEqualTo("2026-12-07");
        assertThat(deadline.suspendedDays()).isEqualTo(4);
        assertThat(deadline.pausedSince()).isNull();
    }

    @Test
    void withoutAReceiptThereIsNoClock() {
        assertThatThrownBy(() -> deadline(asked(IDENTITY, "2026-11-04"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofTwoReceiptsTheEarlierCounts() {
        assertThat(deadline(received("2026-11-04"), received("2026-11-02")).receiptDay())
                .isEqualTo("2026-11-02");
    }

    @Test
    void theDayEndsAtMidnight() {
        Deadline deadline = deadline(received("2026-11-02"));
        assertThat(deadline.isLate(day("2026-12-02"))).isFalse();
        assertThat(deadline.isLate(day("2026-12-03"))).isTrue();
    }

    @Nested
    class Pauses {

        @Test
        void anOpenQuestionCountsAsIfItsAnswerCameToday() {
            ClockEvent[] story = {received("2026-11-02"), asked(IDENTITY, "2026-11-04")};
            assertThat(deadlineOn("2026-11-04", story).dueDate()).isEqualTo("2026-12-02");
            assertThat(deadlineOn("2026-11-05", story).dueDate()).isEqualTo("2026-12-03");
            assertThat(deadlineOn("2026-11-25", story).unrolledEnd()).isEqualTo("2026-12-23");
            assertThat(deadlineOn("2026-11-04", story).pausedSince()).isEqualTo("2026-11-04");
            assertThat(deadlineOn("2027-03-01", story).isLate(day("2027-03-01")))
                    .isFalse();
        }

        @Test
        void anAnswerOnThatDayGivesTheDateThatWasForetold() {
            ClockEvent[] open = {received("2026-11-02"), asked(IDENTITY, "2026-11-04")};
            ClockEvent[] closed = {open[0], open[1], answered(IDENTITY, "2026-11-18")};
            assertThat(deadline(closed).dueDate())
                    .isEqualTo(deadlineOn("2026-11-18", open).dueDate());
        }

        @Test
        void todayHasNoInfluenceOnceEverythingIsAnswered() {
            ClockEvent[] story = {
                received("2026-11-02"), asked(IDENTITY, "2026-11-04"), answered(IDENTITY, "2026-11-08")
            };
            assertThat(deadlineOn("2026-11-09", story)).isEqualTo(deadlineOn("2039-11-09", story));
        }

        @Test
        void oneOpenQuestionBesideAnAnsweredOneKeepsThePauseSinceItsBeginning() {
            Deadline deadline = deadlineOn(
                    "2026-11-12",
                    received("2026-11-02"),
                    asked(IDENTITY, "2026-11-04"),
                    asked(CLARIFICATION, "2026-11-06"),
                    answered(IDENTITY, "2026-11-08"));
            assertThat(deadline.pausedSince()).isEqualTo("2026-11-04");
            assertThat(deadline.suspendedDays()).isEqualTo(8);
        }

        @Test
        void aQuestionAfterSevenDaysSuspendsNothing() {
            assertThat(deadline(received("2026-11-02"), asked(IDENTITY, "2026-11-09"), answered(IDENTITY, "2026-11-12"))
                            .suspendedDays())
                    .isEqualTo(3);
            Deadline late =
                    deadline(received("2026-11-02"), asked(IDENTITY, "2026-11-10"), answered(IDENTITY, "2026-11-12"));
            assertThat(late.suspendedDays()).isZero();
            assertThat(late.dueDate()).isEqualTo("2026-12-02");
        }

        @Test
        void aLateQuestionDoesNotPauseWhileItIsOpen() {
            assertThat(deadlineOn("2026-11-20", received("2026-11-02"), asked(IDENTITY, "2026-11-10"))
                            .pausedSince())
                    .isNull();
        }

        @Test
        void aLateQuestionSuspendsWhenTheDeciderAcceptsIt() {
            assertThat(deadline(
                                    received("2026-11-02"),
                                    asked(IDENTITY, "2026-11-10"),
                                    pauseAccepted(IDENTITY, "2026-12-03"),
                                    answered(IDENTITY, "2026-11-12"))
                            .suspendedDays())
                    .isEqualTo(2);
        }

        @Test
        void anAcceptedPauseDoesNotCoverALaterQuestion() {
            assertThat(deadline(
                                    received("2026-11-02"),
                                    asked(IDENTITY, "2026-11-10"),
                                    answered(IDENTITY, "2026-11-12"),
                                    pauseAccepted(IDENTITY, "2026-11-13"),
                                    asked(IDENTITY, "2026-11-20"),
                                    answered(IDENTITY, "2026-11-25"),
                                    asked(CLARIFICATION, "2026-11-10"),
                                    answered(CLARIFICATION, "2026-11-30"))
                            .suspendedDays())
                    .isEqualTo(2);
        }

        @Test
        void evenAnAcceptedQuestionOnTheLastDaySuspendsNothing() {
            assertThat(deadline(
                                    received("2026-11-02"),
                                    asked(IDENTITY, "2026-12-02"),
                                    pauseAccepted(IDENTITY, "2026-12-03"),
                                    answered(IDENTITY, "2026-12-12"))
                            .dueDate())
                    .isEqualTo("2026-12-02");
        }

        @Test
        void aReminderIsNoNewQuestion() {
            assertThat(deadline(
                                    received("2026-11-02"),
                                    asked(IDENTITY, "2026-11-04"),
                                    asked(IDENTITY, "2026-11-18"),
                                    answered(IDENTITY, "2026-11-20"))
                            .suspendedDays())
                    .isEqualTo(16);
        }

        @Test
        void anAnswerWithoutAQuestionChangesNothing() {
            assertThat(deadline(received("2026-11-02"), answered(IDENTITY, "2026-11-08"))
                            .dueDate())
                    .isEqualTo("2026-12-02");
        }

        @Test
        void questionsWithKeysMayOverlap() {
            assertThat(deadline(
                                    received("2026-11-02"),
                                    new Asked(CLARIFICATION, noon("2026-11-03"), "first"),
                                    new Asked(CLARIFICATION, noon("2026-11-05"), "second"),
                                    new Answered(CLARIFICATION, noon("2026-11-06"), "first"),
                                    new Answered(CLARIFICATION, noon("2026-11-10"), "second"))
                            .suspendedDays())
                    .isEqualTo(7);
        }
    }

    @Nested
    class Extensions {

        @Test
        void aNoticeOnTheLastDayOfTheFirstPeriodExtends() {
            Deadline deadline = deadline(received("2026-11-02"), noticeSent("2026-12-02"));
            assertThat(deadline.extended()).isTrue();
            assertThat(deadline.dueDate()).isEqualTo("2027-02-02");
            assertThat(deadline.cautiousDate()).isEqualTo("2027-02-02");
            assertThat(deadline.refusalDate()).isEqualTo("2026-12-02");
        }

        @Test
        void aNoticeAfterTheFirstPeriodDoesNotExtend() {
            Deadline deadline = deadline(received("2026-11-02"), noticeSent("2026-12-03"));
            assertThat(deadline.extended()).isFalse();
            assertThat(deadline.dueDate()).isEqualTo("2026-12-02");
        }

        @Test
        void pausesAndTheMoveCountForTheNotice() {
            ClockEvent[] paused = {
                received("2026-11-02"), asked(IDENTITY, "2026-11-04"), answered(IDENTITY, "2026-11-08")
            };
            assertThat(deadline(paused[0], paused[1], paused[2], noticeSent("2026-12-07"))
                            .dueDate())
                    .isEqualTo("2027-02-08");
            assertThat(deadline(paused[0], paused[1], paused[2], noticeSent("2026-12-08"))
                            .extended())
                    .isFalse();
        }

        @Test
        void aNoticeThatCameBackExtendsNothing() {
            assertThat(deadline(received("2026-11-02"), noticeSent("2026-11-25"), noticeReturned("2026-11-26"))
                            .extended())
                    .isFalse();
        }

        @Test
        void aSecondNoticeAfterTheReturnExtendsAgain() {
            assertThat(deadline(
                                    received("2026-11-02"),
                                    noticeSent("2026-11-25"),
                                    noticeReturned("2026-11-26"),
                                    noticeSent("2026-11-27"))
                            .extended())
                    .isTrue();
        }

        @Test
        void theReturnOfOneLetterDoesNotTouchAnother() {
            Deadline deadline = deadline(
                    received("2026-11-02"),
                    new ExtensionNoticeSent(noon("2026-11-25"), "mail"),
                    new ExtensionNoticeSent(noon("2026-11-25"), "post"),
                    new ExtensionNoticeReturned(noon("2026-11-26"), "mail"));
            assertThat(deadline.extended()).isTrue();
        }

        @Test
        void threeMonthsRunFromReceiptAndTheStricterReadingIsAHint() {
            Deadline deadline = deadline(received("2026-01-31"), noticeSent("2026-02-10"));
            assertThat(deadline.dueDate()).isEqualTo("2026-04-30");
            assertThat(deadline.lines())
                    .filteredOn(line -> line.topic() == Topic.STRICTER)
                    .singleElement()
                    .returns(day("2026-04-28"), Line::result);
            assertThat(deadline(received("2026-01-15"), noticeSent("2026-02-10"))
                            .lines())
                    .noneMatch(line -> line.topic() == Topic.STRICTER);
        }

        @Test
        void aRefusalKeepsTheFirstPeriod() {
            Deadline deadline = deadline(received("2026-11-02"), noticeSent("2026-11-25"), refused("2026-12-03"));
            assertThat(deadline.lines())
                    .filteredOn(line -> line.topic() == Topic.REFUSAL)
                    .singleElement()
                    .returns("clock.refusal.late", Line::messageKey)
                    .returns(day("2026-12-02"), Line::result);
        }
    }

    @Test
    void theNarrowCalendarEndsOnAnEve() {
        List<ClockEvent> story = List.of(received("2026-11-24"));
        assertThat(Deadline.of(story, day("2027-01-01"), CALENDAR).dueDate()).isEqualTo("2026-12-28");
        assertThat(Deadline.of(story, day("2027-01-01"), WorkingDays.withoutEves())
                        .dueDate())
                .isEqualTo("2026-12-24");
    }
}
