package org.rightsdesk.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.company.Retention;

/** How long a category is kept, in a sentence (Art. 15(1)(d)); nothing where the controller has not said it (CF14). */
final class Retentions {

    private Retentions() {}

    static Optional<String> line(DataCategory category, Wordings words) {
        Retention retention = category.retention();
        if (retention == null || !retention.stated()) {
            return Optional.empty();
        }
        String how = retention.criteria() != null
                ? words.name(retention.criteria())
                : words.of("delivery.retention.from." + start(retention), period(retention, words));
        return Optional.of(words.capital(category.name()) + ": " + how);
    }

    private static String start(Retention retention) {
        return String.valueOf(retention.start()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String period(Retention retention, Wordings words) {
        var period = java.util.Objects.requireNonNull(retention.period());
        List<String> parts = new ArrayList<>();
        if (period.getYears() > 0) {
            parts.add(words.of("delivery.years", period.getYears()));
        }
        if (period.getMonths() > 0) {
            parts.add(words.of("delivery.months", period.getMonths()));
        }
        if (period.getDays() > 0) {
            parts.add(words.of("delivery.days", period.getDays()));
        }
        return String.join(" ", parts);
    }
}
