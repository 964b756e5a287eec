package org.rightsdesk.identity;

import java.time.Instant;
import java.util.Locale;

/**
 * Somebody acts for the person, and the authority was checked.
 *
 * @param person whose data they are; empty where it was noted before the name was asked
 * @param authority what was seen, in the handler's words; the paper itself is not kept longer than the case needs (R27)
 */
public record Representation(Kind kind, String person, String authority, String checkedBy, Instant checkedAt) {

    /** In which role. */
    public enum Kind {
        PROXY,
        GUARDIAN,
        ESTATE,
        PROPERTY_MANAGER;

        /** Message key of the kind's name. */
        public String nameKey() {
            return "identity.representative." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return "Representation[" + kind + "]";
    }
}
