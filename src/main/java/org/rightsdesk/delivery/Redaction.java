package org.rightsdesk.delivery;

/**
 * Something left out of what is handed over, with its reason; part of the evidence (C.1).
 *
 * @param what in general words, e.g. "name of the caretaker", never the data themselves
 */
public record Redaction(String what, Reason reason) {

    /** Why something is left out: the closed list. */
    public enum Reason {
        /** The rights of others (Art. 15(4), 20(4), CF26). */
        THIRD_PERSON,
        /** Passwords and other secrets (CF22). */
        SECRET,
        /** Who of the staff looked or acted (CD4). */
        STAFF_NAME,
        /** The end of an identity code, where it is not needed (R41). */
        IDENTITY_CODE;

        public String key() {
            return "delivery.redaction."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return "Redaction[" + reason + "]";
    }
}
