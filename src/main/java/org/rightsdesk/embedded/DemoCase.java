package org.rightsdesk.embedded;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.request.Right;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A letter of an invented person, and how far the demo users work on it.
 *
 * @param from name and address
 * @param age how many days ago it reached the mailbox
 * @param until the step that is left to do, {@code END} to close the case; null leaves the letter unread
 * @param afterwards what befalls it then; null for nothing
 * @param automatic whether a machine says in the head of the mail that it wrote it
 */
record DemoCase(
        String company,
        String from,
        int age,
        String subject,
        String text,
        Language language,
        @Nullable Right right,
        @Nullable String until,
        @Nullable Afterwards afterwards,
        @DefaultValue("false") boolean automatic) {

    private static final Pattern NUMBER = Pattern.compile("\\b\\d{8}\\b");

    /** What else befalls the case once it has come to its step. */
    enum Afterwards {
        EXTENDED,
        COMPLAINT,
        QUESTION,
        WITHDRAWN,
        ANOTHER_WRITES
    }

    String sender() {
        return from.substring(0, from.indexOf('<')).strip();
    }

    /** The customer number that stands in the letter; null where none does. */
    @Nullable String customerNumber() {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? number.group() : null;
    }

    CompanyKey companyKey() {
        return new CompanyKey(company);
    }

    boolean isWorkedOn() {
        return until != null && right != null;
    }

    /** Whether contact and numbers match the customer register; who must prove the identity first is a stranger to it. */
    boolean isKnownPerson() {
        return !"AWAIT_IDENTITY".equals(until);
    }
}
