package org.rightsdesk.request;

import java.util.EnumSet;
import java.util.Set;

/** What becomes of one category of data. */
public enum PartOutcome {
    /** The customer gets what was asked. */
    GRANT,
    /** The data stay as they are, on a ground. */
    KEEP,
    /** There is nothing of the person in it, so nothing can be given, erased or locked. */
    NOTHING_HELD;

    /** A correction names data that stand somewhere (C.2); of all other rights a category can be empty. */
    public static Set<PartOutcome> possibleFor(Right right) {
        return right == Right.RECTIFICATION ? EnumSet.of(GRANT, KEEP) : EnumSet.allOf(PartOutcome.class);
    }
}
