package org.rightsdesk.casefile;

import java.time.Instant;

/**
 * What one person typed into one field of a file and has not sent.
 *
 * @param field the place it was typed at, e.g. {@code message} or {@code search-register/billing/case.search.note}
 */
public record Draft(String field, String words, Instant savedAt) {

    /** Shows no words. */
    @Override
    public String toString() {
        return "Draft[" + field + "]";
    }
}
