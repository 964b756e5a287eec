package org.rightsdesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.deadline.ClockEvent.Answered;
import org.rightsdesk.deadline.ClockEvent.Asked;
import org.rightsdesk.deadline.ClockEvent.ExtensionNoticeReturned;
import org.rightsdesk.deadline.ClockEvent.ExtensionNoticeSent;
import org.rightsdesk.deadline.ClockEvent.PauseAccepted;
import org.rightsdesk.deadline.ClockEvent.Received;
import org.rightsdesk.deadline.ClockEvent.Refused;

/** What holds for every request, whenever it comes: tried on each start day from 2024 to 2054, with several stories for each. */
class DeadlinePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2054, 12, 31);

    @Test
    void theLastDayIsAlwaysAWorkingDay() {
        everyStory((events, deadline) -> {
            assertThat(Clocks.CALENDAR.isWorkingDay(deadline.dueDate()))
                    .as("%s", events)
                    .isTrue();
            assertThat(Clocks.CALENDAR.isWorkingDay(deadline.refusalDate()))
                    .as("%s", events)
                    .isTrue();
        });
    }

    @Test
    void theLastDayIsNeverBeforeTheCautiousDate() {
        everyStory((events, deadline) ->
                assertThat(deadline.dueDate()).as("%s", events).isAfterOrEqualTo(deadline.cautiousDate()));
    }

    @Test
    void everyDayOverWhichTheEndIsMovedIsNoWorkingDay() {
        everyStory((events, deadline) -> assertThat(deadline.unrolledEnd().datesUntil(deadline.dueDate()))
                .as("%s", events)
                .noneMatch(Clocks.CALENDAR::isWorkingDay));
    }

    @Test
    void thePausesAddExactlyTheDaysBetweenTheEnds() {
        everyStory((events, deadline) -> assertThat(deadline.suspendedDays())
                .as("%s", events)
                .isEqualTo((int) ChronoUnit.DAYS.between(deadline.cautiousDate(), deadline.unrolledEnd())));
    }

    @Test
    void anExtensionNeverMovesTheDayForARefusal() {
        everyStory((events, deadline) -> {
            List<ClockEvent> withoutNotice = events.stream()
                    .filter(event -> !(event instanceof ExtensionNoticeSent))
                    .toList();
            assertThat(deadline.refusalDate())
                    .as("%s", events)
                    .isEqualTo(Deadline.of(withoutNotice, LAST, Clocks.CALENDAR).dueDate());
        });
    }

    @Test
    void theOrderInWhichEventsAreToldDoesNotMatter() {
        Random random = new Random(1182);
        everyStory((events, deadline) -> {
            List<ClockEvent> told = new ArrayList<>(events);
            Collections.shuffle(told, random);
            assertThat(Deadline.of(told, LAST, Clocks.CALENDAR))
                    .as("%s", events)
                    .isEqualTo(deadline);
        });
    }

    /** D6: an extended day without a notice that left in the first period, and stayed delivered, would be a promise to nobody. */
    @Test
    void noPathReachesAnExtendedDateWithoutADispatchedNotice() {
        everyStory((events, deadline) -> {
            boolean told = events.stream()
                    .filter(ExtensionNoticeSent.class::isInstance)
                    .filter(sent -> events.stream()
                            .noneMatch(back -> back instanceof ExtensionNoticeReturned
                                    && back.key().equals(sent.key())
                                    && !back.at().isBefore(sent.at())))
                    .anyMatch(sent -> !Helsinki.dayOf(sent.at()).isAfter(deadline.extensionNoticeDate()));
            assertThat(deadline.extended()).as("%s", events).isEqualTo(told);
            if (!told) {
                assertThat(deadline.dueDate()).as("%s", events).isEqualTo(deadline.extensionNoticeDate());
            }
        });
    }

    /** A case that was closed and opened again has the same clock: what is told again, or after the reply, changes nothing. */
    @Test
    void reopeningTellsNothingNewToTheClock() {
        everyStory((events, deadline) -> {
            List<ClockEvent> again = new ArrayList<>(events);
            again.add(new Refused(Clocks.noon(deadline.receiptDay().plusDays(20))));
            again.addAll(events);
            Deadline reopened = Deadline.of(again, LAST, Clocks.CALENDAR);
            assertThat(reopened.dueDate()).as("%s", events).isEqualTo(deadline.dueDate());
            assertThat(reopened.extensionNoticeDate()).as("%s", events).isEqualTo(deadline.extensionNoticeDate());
        });
    }

    @Test
    void aLaterReceiptNeverEndsEarlier() {
        LocalDate before = FIRST;
        for (LocalDate start : startDays()) {
            LocalDate due = plain(start).dueDate();
            assertThat(due).as("received %s", start).isAfterOrEqualTo(before);
            before = due;
        }
    }

    /** A second way to the same day: count the days of the next month instead of adding a month. */
    @Test
    void countingDayByDayLeadsToTheSameDay() {
        for (LocalDate start : startDays()) {
            LocalDate day = start.withDayOfMonth(start.lengthOfMonth());
            for (int number = 0; number < start.getDayOfMonth(); number++) {
                LocalDate next = day.plusDays(1);
                day = number > 0 && next.getDayOfMonth() == 1 ? day : next;
            }
            assertThat(plain(start).cautiousDate()).as("received %s", start).isEqualTo(day);
        }
    }

    private static Deadline plain(LocalDate start) {
        return Deadline.of(List.of(new Received(Clocks.noon(start))), start, Clocks.CALENDAR);
    }

    private static void everyStory(BiConsumer<List<ClockEvent>, Deadline> check) {
        for (LocalDate start : startDays()) {
            for (List<ClockEvent> story : stories(start)) {
                check.accept(story, Deadline.of(story, LAST, Clocks.CALENDAR));
            }
        }
    }

    private static List<LocalDate> startDays() {
        return FIRST.datesUntil(LAST.plusDays(1)).toList();
    }

    private static List<List<ClockEvent>> stories(LocalDate start) {
        Random random = new Random(start.toEpochDay());
        ClockEvent received = new Received(Clocks.noon(start));
        LocalDate sent = start.plusDays(random.nextInt(45));
        LocalDate back = sent.plusDays(random.nextInt(6));
        ClockEvent notice = new ExtensionNoticeSent(Clocks.noon(sent), "1");
        ClockEvent bounce = new ExtensionNoticeReturned(Clocks.noon(back), "1");
        ClockEvent again = new ExtensionNoticeSent(Clocks.noon(back.plusDays(random.nextInt(1, 6))), "1");
        ClockEvent other = new ExtensionNoticeSent(Clocks.noon(back.plusDays(random.nextInt(20))), "2");
        List<ClockEvent> identity = waiting(Question.IDENTITY, start.plusDays(random.nextInt(8)), random.nextInt(40));
        List<ClockEvent> clarification =
                waiting(Question.CLARIFICATION, start.plusDays(random.nextInt(40)), random.nextInt(40));
        return List.of(
                List.of(received),
                List.of(received, notice),
                story(received, identity),
                story(received, identity, clarification),
                story(received, identity, clarification, List.of(notice)),
                List.of(received, notice, bounce),
                story(received, clarification, List.of(notice, bounce, again)),
                story(received, identity, clarification, List.of(notice, bounce, other)));
    }

    private static List<ClockEvent> waiting(Question question, LocalDate asked, int days) {
        return List.of(
                new Asked(question, Clocks.noon(asked)),
                new PauseAccepted(days % 2 == 0 ? question : Question.IDENTITY, Clocks.noon(asked.plusDays(1))),
                new Answered(question, Clocks.noon(asked.plusDays(days))));
    }

    @SafeVarargs
    private static List<ClockEvent> story(ClockEvent received, List<ClockEvent>... more) {
        return Stream.concat(Stream.of(received), Stream.of(more).flatMap(List::stream))
                .toList();
    }
}
