package org.rightsdesk.correspondence;

import java.util.Locale;

/** The letters that we write. Each has its texts under {@code letter.<key>} in bundle {@code letters}. */
public enum LetterKind {
    ACKNOWLEDGEMENT(Origin.REPLIED, Reader.CUSTOMER),
    MAILBOX_CHECK(Origin.REPLIED, Reader.CUSTOMER),
    /** Carries a one-time code; the stored letter does not. */
    ONE_TIME_CODE(Origin.GENERATED, Reader.ADDRESS),
    IDENTITY_QUESTION(Origin.GENERATED, Reader.CUSTOMER),
    IDENTITY_REMINDER(Origin.GENERATED, Reader.CUSTOMER),
    CLARIFICATION_QUESTION(Origin.GENERATED, Reader.CUSTOMER),
    CLARIFICATION_REMINDER(Origin.GENERATED, Reader.CUSTOMER),
    EXTENSION_NOTICE(Origin.GENERATED, Reader.CUSTOMER),
    /** A fee is announced, so that the customer can withdraw before it falls due (R7, R35). */
    FEE_NOTICE(Origin.GENERATED, Reader.CUSTOMER),
    REPLY(Origin.GENERATED, Reader.CUSTOMER),
    /** The company has corrected data that it found to be wrong itself (M3, C.2). */
    CORRECTION_NOTICE(Origin.GENERATED, Reader.CUSTOMER),
    /** Before a restriction is lifted (Art. 18(3), C.4). */
    LIFTING_NOTICE(Origin.GENERATED, Reader.CUSTOMER),
    /** To the address on file, when another was asked to be put in its place (C.2). */
    OLD_CONTACT_NOTICE(Origin.GENERATED, Reader.ADDRESS),
    /** To another controller or a provider of energy services that the person named (Art. 20(2), R49). */
    DATA_TRANSFER(Origin.GENERATED, Reader.RECIPIENT),
    /** To one who was given the data (Art. 19, C.10). */
    RECIPIENT_NOTICE(Origin.GENERATED, Reader.RECIPIENT),
    WITHDRAWAL_CONFIRMED(Origin.GENERATED, Reader.CUSTOMER),
    CLOSED(Origin.GENERATED, Reader.CUSTOMER),
    NOT_A_REQUEST_ANSWER(Origin.GENERATED, Reader.CUSTOMER),
    STATUS_UPDATE(Origin.GENERATED, Reader.CUSTOMER),
    FREE_MESSAGE(Origin.PERSON, Reader.CUSTOMER),
    STAFF_REMINDER(Origin.GENERATED, Reader.COLLEAGUE),
    STAFF_ESCALATION(Origin.GENERATED, Reader.COLLEAGUE);

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

    /** Who reads it. */
    public enum Reader {
        CUSTOMER,
        /** Whoever stands behind one address of the customer: without name and personal link. */
        ADDRESS,
        RECIPIENT,
        COLLEAGUE
    }

    private final Origin origin;
    private final Reader reader;

    LetterKind(Origin origin, Reader reader) {
        this.origin = origin;
        this.reader = reader;
    }

    Origin origin() {
        return origin;
    }

    public Reader reader() {
        return reader;
    }

    /** Whether it goes to a colleague, not to the customer. */
    public boolean isForStaff() {
        return reader == Reader.COLLEAGUE;
    }

    /** Whether nobody mends the address when it comes back: a colleague sees the desk anyway, and a code is old by then. */
    boolean isFleeting() {
        return reader != Reader.CUSTOMER && this != DATA_TRANSFER;
    }

    /** Whether a question's answer is waited for, so that a withdrawal makes it pointless. */
    public boolean asks() {
        return switch (this) {
            case IDENTITY_QUESTION,
                    IDENTITY_REMINDER,
                    CLARIFICATION_QUESTION,
                    CLARIFICATION_REMINDER,
                    EXTENSION_NOTICE,
                    FEE_NOTICE -> true;
            default -> false;
        };
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
