package org.rightsdesk.desk.manager;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.rightsdesk.insight.Span;

/** Over which time the manager looks back; stands in the URL. */
enum Period {
    MONTH,
    YEAR,
    LAST_YEAR;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Period of(String key) {
        return Stream.of(values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(YEAR);
    }

    /** A year back reaches from the first day of a month, so that whole months stand side by side. */
    Span span(LocalDate today) {
        return switch (this) {
            case MONTH -> new Span(today.minusMonths(1).plusDays(1), today);
            case YEAR -> new Span(today.minusMonths(11).withDayOfMonth(1), today);
            case LAST_YEAR ->
                new Span(LocalDate.of(today.getYear() - 1, 1, 1), LocalDate.of(today.getYear() - 1, 12, 31));
        };
    }
}
