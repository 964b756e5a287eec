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
 * @param reasonsWithheld whether the letter leaves the reasons out (R43)
 * @param settledBy user name of who signed or returned it; null while open
 * @param sentBackWhy why it was returned; null unless it was
 */
public record Decision(
        UUID requestId,
        int round,
        Outcome outcome,
        List<Part> parts,
        String reasons,
        boolean reasonsWithheld,
        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String sentBackWhy) {

    /** With reasons told, as nearly always. */
    public Decision(
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
        this(
                requestId,
                round,
                outcome,
                parts,
                reasons,
                false,
                state,
                proposedBy,
                proposedAt,
                settledBy,
                settledAt,
                sentBackWhy);
    }

    /** What stays for now and ends on a day; only of erasures (R12). */
    public List<KeptPart> keptParts() {
        return parts.stream().flatMap(part -> part.kept().stream()).toList();
    }

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
