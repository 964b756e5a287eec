package org.rightsdesk.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a request: proposed by one, where the rules want it signed by another.
 *
 * @param round counts the proposals of the request from 1; a returned proposal is followed by a new round
 * @param proposedBy user name
 * @param settledBy user name of who signed or returned it; null while open
 * @param sentBackWhy why it was returned; null unless it was
 */
public record Decision(
        UUID requestId,
        int round,
        Outcome outcome,
        List<Part> parts,
        String reasons,
        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String sentBackWhy) {

    /** Where the proposal stands. */
    public enum State {
        PROPOSED,
        SENT_BACK,
        SIGNED
    }

    @Override
    public String toString() {
        return "Decision[" + requestId + ", " + round + ", " + state + "]";
    }
}
