package org.rightsdesk.worklist;

/** What would become of one task if it were handed over; nothing has happened yet. */
public record HandOverPlan(WorkItem item, Result result) {

    /** How it would end. */
    public enum Result {
        GOES,
        TAKEN_FROM_COLLEAGUE,
        ALREADY_THERE,
        SAME_PERSON,
        NO_ROLE,
        /** The papers of that register are handled by sworn persons only (I11). */
        NO_UNDERTAKING,
        NOT_ALLOWED
    }

    public boolean goes() {
        return result == Result.GOES || result == Result.TAKEN_FROM_COLLEAGUE;
    }
}
