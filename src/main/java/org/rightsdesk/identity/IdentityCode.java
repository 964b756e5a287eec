package org.rightsdesk.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Finnish identity code, all eleven characters: the separator is no part of the check, but of the identity (R56). No sex is derived
 * from it.
 */
public record IdentityCode(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{6}[-+YXWVUABCDEF]\\d{3}[0-9A-Y]");
    private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final int FIRST_TEMPORARY = 900;

    /** @throws IllegalArgumentException when it is none; the message does not show it */
    public IdentityCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an identity code");
        }
    }

    /** As typed: spaces around, small letters and typographic hyphens are forgiven. */
    public static Optional<IdentityCode> parse(@Nullable String typed) {
        String code = typed == null ? "" : normal(typed);
        return isValid(code) ? Optional.of(new IdentityCode(code)) : Optional.empty();
    }

    /** Whether form and date fit; the check character may be mistyped. */
    static boolean looksLikeOne(String typed) {
        String code = normal(typed);
        return FORM.matcher(code).matches() && isDate(code);
    }

    /** Given for the time being, e.g. before the population register knows the person. */
    public boolean isTemporary() {
        return Integer.parseInt(value.substring(7, 10)) >= FIRST_TEMPORARY;
    }

    /** {@code 010100A****}. */
    public String masked() {
        return value.substring(0, 7) + "****";
    }

    private static String normal(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\u2010-\\u2013]", "-");
    }

    private static boolean isValid(String code) {
        return FORM.matcher(code).matches() && isDate(code) && check(code) == code.charAt(10) && number(code) >= 2;
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(7, 10));
    }

    private static char check(String code) {
        long number = Long.parseLong(code.substring(0, 6) + code.substring(7, 10));
        return CHECKS.charAt((int) (number % CHECKS.length()));
    }

    private static boolean isDate(String code) {
        int century =
                switch (code.charAt(6)) {
                    case '+' -> 1800;
                    case 'A', 'B', 'C', 'D', 'E', 'F' -> 2000;
                    default -> 1900;
                };
        try {
            int year = century + Integer.parseInt(code.substring(4, 6));
            LocalDate.of(year, Integer.parseInt(code.substring(2, 4)), Integer.parseInt(code.substring(0, 2)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Shows the masked form only. */
    @Override
    public String toString() {
        return masked();
    }
}
