package org.rightsdesk.desk.calendar;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.insight.CalendarFilter;

/** What the calendar shows, as it stands in the URL. What the URL says wrongly is ignored. */
record CalendarState(YearMonth month, CalendarFilter filter) {

    static CalendarState of(QueryParameters query, YearMonth present) {
        YearMonth month =
                query.getSingleParameter("month").flatMap(CalendarState::month).orElse(present);
        CompanyKey company = query.getSingleParameter("company")
                .filter(key -> key.matches("[a-z][a-z0-9-]{1,39}"))
                .map(CompanyKey::new)
                .orElse(null);
        String assignee = query.getSingleParameter("who")
                .filter(user -> user.matches("[\\w.@-]{1,80}"))
                .orElse(null);
        return new CalendarState(month, new CalendarFilter(company, assignee));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("month", month.toString());
        if (filter.company() != null) {
            query.put("company", filter.company().value());
        }
        if (filter.assignee() != null) {
            query.put("who", filter.assignee());
        }
        return QueryParameters.simple(query);
    }

    CalendarState in(YearMonth other) {
        return new CalendarState(other, filter);
    }

    CalendarState with(CalendarFilter other) {
        return new CalendarState(month, other);
    }

    /** A year that nobody can mean would only make the page slow. */
    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text)).filter(month -> month.getYear() > 1990 && month.getYear() < 2200);
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
