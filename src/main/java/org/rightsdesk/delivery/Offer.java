package org.rightsdesk.delivery;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package as who fetches it sees it.
 *
 * @param address where the code goes, masked, e.g. {@code a…@example.fi}
 * @param lastDay the last day for fetching, inclusive
 */
public record Offer(
        UUID requestId, State state, String fileName, long size, String address, @Nullable LocalDate lastDay) {

    /** Whether it can be fetched. */
    public enum State {
        READY,
        /** Its 30 days are over, or a newer reply has taken its place. */
        REMOVED
    }

    @Override
    public String toString() {
        return "Offer[" + requestId + ", " + state + "]";
    }
}
