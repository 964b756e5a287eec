package org.rightsdesk.registers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The search of one register for one request. "Nothing found" is a recorded result (C.0 step 7).
 *
 * @param register key of the company's register
 * @param result null while open
 * @param searchedBy user name, or the adapter's name; null while open
 * @param paper where the paper is that was found; null for a register without papers
 */
public record Search(
        UUID requestId,
        String register,
        @Nullable Result result,
        @Nullable String note,
        @Nullable String searchedBy,
        @Nullable Instant searchedAt,
        @Nullable Paper paper) {

    /** What a search brought. */
    public enum Result {
        FOUND,
        NOTHING_FOUND
    }

    @Override
    public String toString() {
        return "Search[" + register + ", " + result + "]";
    }
}
