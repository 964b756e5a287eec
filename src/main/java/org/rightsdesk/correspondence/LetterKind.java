package org.rightsdesk.correspondence;

import java.util.Locale;

/** The letters that we write. Each has its texts under {@code letter.<key>} in bundle {@code letters}. */
public enum LetterKind {
    ACKNOWLEDGEMENT(Origin.REPLIED),
    MAILBOX_CHECK(Origin.REPLIED),
    IDENTITY_QUESTION(Origin.GENERATED),
    IDENTITY_REMINDER(Origin.GENERATED),
    /** Holds a one-time code; the stored letter does not. */
    ONE_TIME_CODE(Origin.GENERATED),
    CLARIFICATION_QUESTION(Origin.GENERATED),
    CLARIFICATION_REMINDER(Origin.GENERATED),
    EXTENSION_NOTICE(Origin.GENERATED),
    REPLY(Origin.GENERATED),
    WITHDRAWAL_CONFIRMED(Origin.GENERATED),
    CLOSED(Origin.GENERATED),
    LIFTING_NOTICE(Origin.GENERATED),
    NOT_A_REQUEST_ANSWER(Origin.GENERATED),
    STATUS_UPDATE(Origin.GENERATED),
    FREE_MESSAGE(Origin.PERSON),
    STAFF_REMINDER(Origin.GENERATED),
    STAFF_ESCALATION(Origin.GENERATED);

    /** Who writes it, as the field Auto-Submitted tells (RFC 3834). */
    enum Origin {
        REPLIED("auto-replied"),
        GENERATED("auto-generated"),
        PERSON("no");

        private final String autoSubmitted;

        Origin(String autoSubmitted) {
            this.autoSubmitted = autoSubmitted;
        }

        String autoSubmitted() {
            return autoSubmitted;
        }
    }

    private final Origin origin;

    LetterKind(Origin origin) {
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    /** Whether it goes to a colleague, not to the customer. */
    public boolean isForStaff() {
        return this == STAFF_REMINDER || this == STAFF_ESCALATION;
    }

    /** Whether nobody mends the address when it comes back: a colleague sees the desk anyway, and a code is old by then. */
    boolean isFleeting() {
        return isForStaff() || this == ONE_TIME_CODE;
    }

    /** The letter in texts, e.g. {@code identity-question}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its name in lists. */
    public String nameKey() {
        return "letter." + key() + ".name";
    }
}
