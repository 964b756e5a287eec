package org.rightsdesk.request;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;

/**
 * Last days of keeping (R48, B.5). The last day is inclusive, and no weekend or holiday moves it (assumption 7); data are erased from
 * the day after.
 */
public final class KeepingPeriods {

    public static final MonthDay CALENDAR_YEAR_END = MonthDay.of(12, 31);
    /** The outer bound of damages for a breach of contract (R51; K10, I10). */
    public static final Period CONTRACT = Period.ofYears(10);
    /** L7. */
    public static final Period RECORDING = Period.ofMonths(6);
    /** I10, from receipt or the last contact, whichever is later. */
    public static final Period SURVEY = Period.ofYears(3);

    private KeepingPeriods() {}

    /** Vouchers and letters: six years from the end of the calendar year in which the financial year ended. */
    public static LocalDate vouchers(LocalDate document, MonthDay yearEnd) {
        return LocalDate.of(financialYearEnd(document, yearEnd).getYear() + 6, 12, 31);
    }

    /** Financial statements and ledgers: ten years from the end of the financial year. */
    public static LocalDate ledgers(LocalDate document, MonthDay yearEnd) {
        LocalDate end = financialYearEnd(document, yearEnd);
        return yearEnd.atYear(end.getYear() + 10);
    }

    /** A period from a day, e.g. ten years from the end of a contract. */
    public static LocalDate from(LocalDate start, Period period) {
        return start.plus(period);
    }

    /** Survey answers: counted from the later of the two. */
    public static LocalDate survey(LocalDate received, LocalDate lastContact) {
        return from(lastContact.isAfter(received) ? lastContact : received, SURVEY);
    }

    /** The first day on which the data are no longer kept. */
    public static LocalDate erasedFrom(LocalDate lastDay) {
        return lastDay.plusDays(1);
    }

    /** The end of the financial year in which the day lies. */
    static LocalDate financialYearEnd(LocalDate day, MonthDay yearEnd) {
        LocalDate end = yearEnd.atYear(day.getYear());
        return end.isBefore(day) ? yearEnd.atYear(day.getYear() + 1) : end;
    }
}
