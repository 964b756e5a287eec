package org.rightsdesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdesk.deadline.Clocks.CALENDAR;
import static org.rightsdesk.deadline.Clocks.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** As the Almanac Office publishes them. */
    @ParameterizedTest
    @CsvSource({"2024,10", "2025,10", "2026,9", "2027,8", "2028,9", "2029,10", "2030,10", "2031,10"})
    void weekdayHolidaysAreAsManyAsPublished(int year, long published) {
        assertThat(weekdayHolidays(CALENDAR, year)).isEqualTo(published);
    }

    /** As Finland had them published for Regulation 1182/71. */
    @Test
    void theHolidaysOf2026AreThoseOfTheOfficialList() {
        assertThat(holidays(2026))
                .containsExactly(
                        day("2026-01-01"),
                        day("2026-01-06"),
                        day("2026-04-03"),
                        day("2026-04-05"),
                        day("2026-04-06"),
                        day("2026-05-01"),
                        day("2026-05-14"),
                        day("2026-05-24"),
                        day("2026-06-19"),
                        day("2026-06-20"),
                        day("2026-10-31"),
                        day("2026-12-06"),
                        day("2026-12-24"),
                        day("2026-12-25"),
                        day("2026-12-26"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024,2024-03-31",
        "2025,2025-04-20",
        "2027,2027-03-28",
        "2028,2028-04-16",
        "2035,2035-03-25",
        "2038,2038-04-25",
        "2049,2049-04-18",
        "2054,2054-03-29"
    })
    void easterFallsOnItsPublishedDay(int year, LocalDate sunday) {
        assertThat(Holiday.EASTER_SUNDAY.in(year)).isEqualTo(sunday);
    }

    /** A different algorithm (Gauss, with his two exceptions) gives the same Easter for six centuries. */
    @Test
    void anotherAlgorithmAgreesOnEaster() {
        IntStream.rangeClosed(1900, 2099).forEach(year -> {
            int d = (19 * (year % 19) + 24) % 30;
            int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
            boolean lastDayException = d == 29 && e == 6;
            boolean saturdayException = d == 28 && e == 6 && year % 19 > 10;
            int week = lastDayException || saturdayException ? 7 : 0;
            assertThat(Easter.sunday(year)).isEqualTo(LocalDate.of(year, 3, 22).plusDays(d + e - week));
        });
    }

    @Test
    void midsummerAndAllSaintsStayWithinTheirWeek() {
        IntStream.rangeClosed(2024, 2054).forEach(year -> {
            assertThat(Holiday.MIDSUMMER_EVE.in(year))
                    .isBetween(LocalDate.of(year, 6, 19), LocalDate.of(year, 6, 25))
                    .matches(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY);
            assertThat(Holiday.MIDSUMMER_DAY.in(year))
                    .isEqualTo(Holiday.MIDSUMMER_EVE.in(year).plusDays(1));
            assertThat(Holiday.ALL_SAINTS.in(year))
                    .isBetween(LocalDate.of(year, 10, 31), LocalDate.of(year, 11, 6))
                    .matches(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Whit Monday,2027-05-17",
        "New Year's Eve,2026-12-31",
        "Maundy Thursday,2026-04-02",
        "the day after Ascension,2026-05-15",
        "the Monday after a Sunday Independence Day,2026-12-07"
    })
    void ordinaryDaysNextToHolidaysAreWorkingDays(String name, LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).as(name).isTrue();
    }

    @Test
    void theEvesCanBeSwitchedOff() {
        WorkingDays narrow = WorkingDays.withoutEves();
        assertThat(CALENDAR.isWorkingDay(day("2026-06-19"))).isFalse();
        assertThat(CALENDAR.isWorkingDay(day("2026-12-24"))).isFalse();
        assertThat(narrow.isWorkingDay(day("2026-06-19"))).isTrue();
        assertThat(narrow.isWorkingDay(day("2026-12-24"))).isTrue();
        assertThat(narrow.isWorkingDay(day("2026-12-25"))).isFalse();
    }

    @Test
    void twoHolidaysOnOneDayAreOneDayOff() {
        assertThat(Holiday.ASCENSION.in(2008)).isEqualTo(Holiday.MAY_DAY.in(2008));
        assertThat(CALENDAR.holidayOn(day("2008-05-01"))).contains(Holiday.MAY_DAY);
    }

    @Test
    void workingDaysLeftDoNotCountTodayButTheLastDay() {
        assertThat(CALENDAR.left(day("2026-11-21"), day("2026-12-07"))).isEqualTo(11);
        assertThat(CALENDAR.left(day("2026-12-07"), day("2026-12-07"))).isZero();
        assertThat(CALENDAR.left(day("2026-12-23"), day("2026-12-28"))).isEqualTo(1);
        assertThat(CALENDAR.left(day("2026-12-28"), day("2026-12-23"))).isZero();
    }

    @Test
    void stepsGoFromWorkingDayToWorkingDay() {
        assertThat(CALENDAR.after(day("2025-12-23"))).isEqualTo(day("2025-12-29"));
        assertThat(CALENDAR.before(day("2025-12-29"))).isEqualTo(day("2025-12-23"));
        assertThat(CALENDAR.onOrAfter(day("2026-12-07"))).isEqualTo(day("2026-12-07"));
        assertThat(CALENDAR.onOrBefore(day("2026-12-06"))).isEqualTo(day("2026-12-04"));
        assertThat(CALENDAR.minus(day("2026-12-07"), 5)).isEqualTo(day("2026-11-30"));
        assertThat(CALENDAR.minus(day("2026-12-07"), 0)).isEqualTo(day("2026-12-07"));
    }

    private static long weekdayHolidays(WorkingDays calendar, int year) {
        return calendar.holidaysOf(year).stream()
                .map(holiday -> holiday.in(year))
                .filter(day -> !WorkingDays.isWeekend(day))
                .distinct()
                .count();
    }

    private static List<LocalDate> holidays(int year) {
        return Stream.of(Holiday.values())
                .map(holiday -> holiday.in(year))
                .sorted()
                .toList();
    }
}
