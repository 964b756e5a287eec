package org.rightsdesk.desk.calendar;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.insight.CalendarFilter;

/**
 * What the calendar shows, as it stands in the URL. What the URL says wrongly is ignored.
 *
 * @param begin the first day of the month, or the Monday of the week
 */
record CalendarState(Look look, LocalDate begin, CalendarFilter filter) {

    /** A month or a week as a table, or a month as a list of the days on which something ends. */
    enum Look {
        MONTH,
        WEEK,
        LIST;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static CalendarState of(QueryParameters query, LocalDate today) {
        Look look = Stream.of(Look.values())
                .filter(each ->
                        each.key().equals(query.getSingleParameter("look").orElse("")))
                .findFirst()
                .orElse(Look.MONTH);
        LocalDate day = (look == Look.WEEK
                        ? query.getSingleParameter("week").flatMap(CalendarState::day)
                        : query.getSingleParameter("month").flatMap(month -> day(month + "-01")))
                .orElse(today);
        CompanyKey company = query.getSingleParameter("company")
                .filter(key -> key.matches("[a-z][a-z0-9-]{1,39}"))
                .map(CompanyKey::new)
                .orElse(null);
        String assignee = query.getSingleParameter("who")
                .filter(user -> user.matches("[\\w.@-]{1,80}"))
                .orElse(null);
        return new CalendarState(look, begin(look, day), new CalendarFilter(company, assignee));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (look != Look.MONTH) {
            query.put("look", look.key());
        }
        query.put(look == Look.WEEK ? "week" : "month", look == Look.WEEK ? begin.toString() : month().toString());
        if (filter.company() != null) {
            query.put("company", filter.company().value());
        }
        if (filter.assignee() != null) {
            query.put("who", filter.assignee());
        }
        return QueryParameters.simple(query);
    }

    YearMonth month() {
        return YearMonth.from(begin);
    }

    /** The Monday with which the shown weeks begin. */
    LocalDate from() {
        return monday(begin);
    }

    /** The Sunday with which they end. */
    LocalDate until() {
        LocalDate last = look == Look.WEEK ? begin : month().atEndOfMonth();
        return last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** Whether the day belongs to what is shown, not only beside it. */
    boolean holds(LocalDate day) {
        return look == Look.WEEK || YearMonth.from(day).equals(month());
    }

    /** @param by how many weeks or months later */
    CalendarState moved(int by) {
        return at(look == Look.WEEK ? begin.plusWeeks(by) : begin.plusMonths(by));
    }

    CalendarState at(LocalDate day) {
        return new CalendarState(look, begin(look, day), filter);
    }

    CalendarState with(CalendarFilter other) {
        return new CalendarState(look, begin, other);
    }

    /** The same time in another look; of a month that holds today, the week of today. */
    CalendarState as(Look other, LocalDate today) {
        LocalDate day = other == Look.WEEK && holds(today) ? today : begin;
        return new CalendarState(other, begin(other, day), filter);
    }

    private static LocalDate begin(Look look, LocalDate day) {
        return look == Look.WEEK ? monday(day) : day.withDayOfMonth(1);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A year that nobody can mean would only make the page slow. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1990 && day.getYear() < 2200);
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
