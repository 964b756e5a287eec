package org.rightsdesk.followup;

/** How long the skeleton of a case is kept after its closing (C.11). Named by {@code retention.class.<key>}. */
public enum RetentionClass {
    /** General limitation (R51). */
    THREE_YEARS(3),
    /** Refused, partly refused, charged, extended and late, or complained of (R45, R51). */
    TEN_YEARS(10);

    private final int years;

    RetentionClass(int years) {
        this.years = years;
    }

    int years() {
        return years;
    }
}
