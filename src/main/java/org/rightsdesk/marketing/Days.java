package org.rightsdesk.marketing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of a cell; a cell that holds none is passed over. */
final class Days {

    private static final Pattern FINNISH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*");

    private Days() {}

    static Optional<LocalDate> read(String cell) {
        Matcher finnish = FINNISH.matcher(cell.strip());
        Matcher iso = ISO.matcher(cell.strip());
        try {
            if (finnish.matches()) {
                return Optional.of(LocalDate.of(number(finnish, 3), number(finnish, 2), number(finnish, 1)));
            }
            return iso.matches()
                    ? Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
