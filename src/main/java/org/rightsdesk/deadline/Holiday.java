package org.rightsdesk.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.IntFunction;

/** The public holidays of Finland as notified for Regulation 1182/71, both eves included (D5). Whit Monday is a working day. */
public enum Holiday {
    NEW_YEAR(fixed(1, 1)),
    EPIPHANY(fixed(1, 6)),
    GOOD_FRIDAY(fromEaster(-2)),
    EASTER_SUNDAY(fromEaster(0)),
    EASTER_MONDAY(fromEaster(1)),
    MAY_DAY(fixed(5, 1)),
    ASCENSION(fromEaster(39)),
    WHIT_SUNDAY(fromEaster(49)),
    MIDSUMMER_EVE(firstOnOrAfter(DayOfWeek.FRIDAY, 6, 19)),
    MIDSUMMER_DAY(firstOnOrAfter(DayOfWeek.SATURDAY, 6, 20)),
    ALL_SAINTS(firstOnOrAfter(DayOfWeek.SATURDAY, 10, 31)),
    INDEPENDENCE(fixed(12, 6)),
    CHRISTMAS_EVE(fixed(12, 24)),
    CHRISTMAS_DAY(fixed(12, 25)),
    SECOND_CHRISTMAS(fixed(12, 26));

    private final IntFunction<LocalDate> rule;

    Holiday(IntFunction<LocalDate> rule) {
        this.rule = rule;
    }

    /** The day on which it falls in that year. */
    public LocalDate in(int year) {
        return rule.apply(year);
    }

    /** Key of its name in the glossary. */
    public String messageKey() {
        return "term.hol-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is an eve: a holiday by the published list, not by the Church Act (H4). */
    public boolean isEve() {
        return this == MIDSUMMER_EVE || this == CHRISTMAS_EVE;
    }

    private static IntFunction<LocalDate> fixed(int month, int day) {
        return year -> MonthDay.of(month, day).atYear(year);
    }

    private static IntFunction<LocalDate> firstOnOrAfter(DayOfWeek weekday, int month, int day) {
        return year -> LocalDate.of(year, month, day).with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static IntFunction<LocalDate> fromEaster(int days) {
        return year -> Easter.sunday(year).plusDays(days);
    }
}
