package org.rightsdesk.desk.company;

import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdesk.company.Retention;
import org.rightsdesk.desk.kit.Say;

/** A retention period as it is read: "10 years from the end of the contract". */
final class RetentionWords {

    private RetentionWords() {}

    static String of(Retention retention) {
        if (retention.period() == null || retention.start() == null) {
            return retention.criteria() == null ? "" : retention.criteria().in(Say.language());
        }
        return length(retention.period()) + " " + Say.of("profile.start", retention.start());
    }

    private static String length(Period period) {
        return Stream.of(
                        part("years", period.getYears()),
                        part("months", period.getMonths()),
                        part("days", period.getDays()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String part(String unit, int count) {
        return count == 0 ? "" : Say.text("profile.retention." + unit, count);
    }
}
