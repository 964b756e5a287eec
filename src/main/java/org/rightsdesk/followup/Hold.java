package org.rightsdesk.followup;

/** Why nothing of a case may be removed now. Named by {@code hold.<key>}. */
public enum Hold {
    /** A complaint to the authority or a suit is open (C.11). */
    COMPLAINT,
    /** The customer has asked to see or to move the data and has no answer yet (R33). */
    ACCESS_OPEN,
    /** Something promised is still to be done: a later erasure, a restriction. */
    PROMISE_OPEN;

    public String nameKey() {
        return "hold." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
