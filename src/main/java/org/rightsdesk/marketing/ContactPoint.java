package org.rightsdesk.marketing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Refusal;

/**
 * Where marketing would reach a person, or the number by which a register knows him or her. Written in many ways, it is one point:
 * two points are the same when their {@link #normal} forms are.
 *
 * @param value as it was given; for {@link Kind#POSTAL} name and address together, because a household shares an address
 */
public record ContactPoint(Kind kind, String value) {

    /** What a contact point is. */
    public enum Kind {
        EMAIL,
        PHONE,
        POSTAL,
        CUSTOMER_NUMBER;

        /** Message key of the kind's name. */
        public String nameKey() {
            return "marketing.point." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int SHORTEST_PHONE = 5;

    /** @throws Refusal when nobody could be reached at it */
    public ContactPoint {
        value = value.strip();
        if (!plausible(kind, value)) {
            throw new Refusal("refusal.contact-point");
        }
    }

    /** Small letters, no blanks, telephone numbers with their country, words of an address in alphabetical order. */
    public String normal() {
        return switch (kind) {
            case EMAIL -> value.toLowerCase(Locale.ROOT);
            case PHONE -> phone(value);
            case POSTAL -> words(value);
            case CUSTOMER_NUMBER -> value.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        };
    }

    private static boolean plausible(Kind kind, String value) {
        return switch (kind) {
            case EMAIL -> EmailAddress.parse(value).isPresent();
            case PHONE ->
                value.matches("\\+?[\\d ()./-]+") && value.replaceAll("\\D", "").length() >= SHORTEST_PHONE;
            case POSTAL -> value.matches("(?s).*\\p{L}.*") && value.matches("(?s).*\\d.*");
            case CUSTOMER_NUMBER -> value.matches(".*[\\p{L}\\p{N}].*");
        };
    }

    /** A number without a country is a Finnish one. */
    private static String phone(String value) {
        String digits = value.replaceAll("\\(0\\)", "").replaceAll("[^\\d+]", "");
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return digits.startsWith("0") ? "+358" + digits.substring(1) : digits;
    }

    private static String words(String value) {
        return Arrays.stream(value.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "ContactPoint[" + kind + "]";
    }
}
