package org.rightsdesk.common;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/** Dates and times as people read them (wording.md 4). The patterns are our own: the JDK's data for sv-FI and en-FI give other forms. */
public final class Dates {

    private static final Map<Language, List<String>> WEEKDAYS = Map.of(
            Language.FI,
                    List.of(
                            "maanantaina",
                            "tiistaina",
                            "keskiviikkona",
                            "torstaina",
                            "perjantaina",
                            "lauantaina",
                            "sunnuntaina"),
            Language.SV, List.of("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen"),
            Language.EN, List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"));
    private static final Map<Language, List<String>> SHORT_WEEKDAYS = Map.of(
            Language.FI, List.of("ma", "ti", "ke", "to", "pe", "la", "su"),
            Language.SV, List.of("må", "ti", "on", "to", "fr", "lö", "sö"),
            Language.EN, List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"));
    private static final List<String> SWEDISH_MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    /** In a sentence: {@code keskiviikkona 3.3.2027}, {@code onsdagen den 3 mars 2027}, {@code Wednesday 3 March 2027}. */
    public static String sentence(LocalDate day, Language language) {
        String weekday = weekday(WEEKDAYS, day, language);
        return switch (language) {
            case FI -> weekday + " " + numeric(day);
            case SV -> weekday + " den " + longForm(day, language);
            case EN -> weekday + " " + longForm(day, language);
        };
    }

    /** Without a weekday, in a sentence: {@code 31.12.2032}, {@code den 31 december 2032}, {@code 31 December 2032}. */
    public static String plain(LocalDate day, Language language) {
        return switch (language) {
            case FI -> numeric(day);
            case SV -> "den " + longForm(day, language);
            case EN -> longForm(day, language);
        };
    }

    /** In a table or badge: {@code 3.3.2027}; English {@code 3 Mar 2027}. */
    public static String badge(LocalDate day, Language language) {
        return language == Language.EN
                ? day.getDayOfMonth() + " "
                        + ENGLISH_MONTHS.get(day.getMonthValue() - 1).substring(0, 3) + " " + day.getYear()
                : numeric(day);
    }

    /** In a list: {@code ma 7.12.2026}, {@code må 7.12.2026}, {@code Mon 7 Dec 2026}. */
    public static String weekdayBadge(LocalDate day, Language language) {
        return weekday(SHORT_WEEKDAYS, day, language) + " " + badge(day, language);
    }

    /** In a sentence where the year is clear: {@code ke 4.11.}, {@code onsdagen den 4 november}, {@code Wednesday 4 November}. */
    public static String spoken(LocalDate day, Language language) {
        String date = dayAndMonth(MonthDay.from(day), language);
        return switch (language) {
            case FI -> weekday(SHORT_WEEKDAYS, day, language) + " " + date;
            case SV -> weekday(WEEKDAYS, day, language) + " den " + date;
            case EN -> weekday(WEEKDAYS, day, language) + " " + date;
        };
    }

    /** A day of any year in a sentence: {@code 6.12.} (the full stop is part of it), {@code 6 december}, {@code 6 December}. */
    public static String dayAndMonth(MonthDay day, Language language) {
        return switch (language) {
            case FI -> day.getDayOfMonth() + "." + day.getMonthValue() + ".";
            case SV -> day.getDayOfMonth() + " " + SWEDISH_MONTHS.get(day.getMonthValue() - 1);
            case EN -> day.getDayOfMonth() + " " + ENGLISH_MONTHS.get(day.getMonthValue() - 1);
        };
    }

    /** The same where there is little room: {@code 6.12.}, Swedish {@code 6.12}, {@code 6 Dec}. */
    public static String shortDayAndMonth(MonthDay day, Language language) {
        return switch (language) {
            case FI -> dayAndMonth(day, language);
            case SV -> day.getDayOfMonth() + "." + day.getMonthValue();
            case EN -> dayAndMonth(day, language).replaceFirst("(?<= \\p{L}{3})\\p{L}+", "");
        };
    }

    /** {@code ma}, {@code må}, {@code Mon}. */
    public static String shortWeekday(LocalDate day, Language language) {
        return weekday(SHORT_WEEKDAYS, day, language);
    }

    /** Finnish local time: {@code 16.15}; English {@code 16:15}. */
    public static String time(Instant instant, Language language) {
        LocalTime time = LocalTime.ofInstant(instant, Helsinki.ZONE);
        return String.format(
                language.locale(), language == Language.EN ? "%d:%02d" : "%d.%02d", time.getHour(), time.getMinute());
    }

    /** Day and time for tables: {@code 2.11.2026 14.20}. */
    public static String dayAndTime(Instant instant, Language language) {
        return badge(Helsinki.dayOf(instant), language) + " " + time(instant, language);
    }

    private static String numeric(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    private static String longForm(LocalDate day, Language language) {
        List<String> months = language == Language.SV ? SWEDISH_MONTHS : ENGLISH_MONTHS;
        return day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    private static String weekday(Map<Language, List<String>> names, LocalDate day, Language language) {
        return requireNonNull(names.get(language)).get(day.getDayOfWeek().getValue() - 1);
    }
}
