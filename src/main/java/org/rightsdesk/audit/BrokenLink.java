package org.rightsdesk.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place at which the chain does not hold.
 *
 * @param place place in the chain of the company, from 1; null for a row outside the chain
 * @param entry number of the row in the audit; null where the end of the chain is meant
 */
public record BrokenLink(@Nullable Long place, @Nullable Long entry, Fault fault) {

    /** What is wrong. Named by {@code audit.fault.<key>}. */
    public enum Fault {
        /** The link does not follow from the one before it. */
        TIE,
        /** The row does not say what it said when it was written. */
        CHANGED,
        /** The row is gone, and no removal by retention tells of it. */
        MISSING,
        /** The row that tells of a removal does not fit what is gone. */
        REMOVAL,
        /** A row that was never tied. */
        UNTIED,
        /** Links at the end are gone. */
        END;

        public String nameKey() {
            return "audit.fault." + name().toLowerCase(Locale.ROOT);
        }
    }
}
