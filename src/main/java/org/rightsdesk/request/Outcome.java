package org.rightsdesk.request;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

    /**
     * The outcomes that a handler may propose for the right (C.0–C.8). The other two come from steps of their own: nobody proposes that a
     * person is not identifiable or withdraws. An objection without reasons is asked about and then judged, not left (C.6).
     */
    public static Set<Outcome> proposableFor(Right right) {
        Set<Outcome> outcomes = EnumSet.of(FULL, NOTHING_HELD, NOT_A_GDPR_REQUEST, ALREADY_DONE);
        if (right.mayBeRefused()) {
            outcomes.addAll(EnumSet.of(PARTIAL, REFUSED));
        }
        if (right.mayBeUnspecified()) {
            outcomes.add(NOT_SPECIFIED);
        }
        return outcomes;
    }

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
