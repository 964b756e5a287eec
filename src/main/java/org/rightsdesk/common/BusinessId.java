package org.rightsdesk.common;

import java.util.regex.Pattern;

/** Finnish Business ID: seven digits and a check digit (R55). Six-digit old forms are padded from the left. */
public record BusinessId(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{6,7}-\\d");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

    public BusinessId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a Business ID");
        }
        value = "0".repeat(9 - value.length()) + value;
        if (check(value) != value.charAt(8) - '0') {
            throw new IllegalArgumentException("Not a Business ID: the check digit differs");
        }
    }

    /** The check digit, or -1 for a number that is never given. */
    private static int check(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (id.charAt(i) - '0');
        }
        int remainder = sum % 11;
        return remainder == 0 ? 0 : remainder == 1 ? -1 : 11 - remainder;
    }

    @Override
    public String toString() {
        return value;
    }
}
