package org.rightsdesk.common;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail address that a letter can be sent to (RFC 5321 mailbox, without quoted local parts). Compared in lower case. */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>\",;:()\\[\\]\\\\\\p{Cntrl}]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,63}");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    /** The address, or nothing when the text is none. */
    public static Optional<EmailAddress> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    /** Enough to recognise, too little to use: for logs and lists. */
    public String masked() {
        return value.charAt(0) + "…@" + domain();
    }

    @Override
    public String toString() {
        return masked();
    }
}
