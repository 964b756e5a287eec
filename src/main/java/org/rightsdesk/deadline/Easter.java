package org.rightsdesk.deadline;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar. */
final class Easter {

    private Easter() {}

    /** By the anonymous Gregorian algorithm (Meeus, Jones, Butcher); its letters are kept so that it can be compared. */
    static LocalDate sunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
