package org.rightsdesk.request;

import java.util.Locale;

/** How a request ended (rules.md C.0). Named by the terms of the same key. */
public enum Outcome {
    FULL,
    PARTIAL,
    REFUSED,
    NOTHING_HELD,
    NOT_IDENTIFIABLE,
    NOT_SPECIFIED,
    WITHDRAWN,
    NOT_A_GDPR_REQUEST,
    ALREADY_DONE;

    /** Message key of the outcome's name. */
    public String nameKey() {
        return "term." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a part of the request was turned down, so that reasons and both remedies must stand in the letter (R6, C.9). */
    public boolean refusesSomething() {
        return this == PARTIAL || this == REFUSED;
    }

    /** Whether something is to be done in the registers. */
    public boolean carriesSomethingOut() {
        return this == FULL || this == PARTIAL;
    }
}
