package org.rightsdesk.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A restriction that is in force, or how it ended.
 *
 * @param reviewOn when someone looks at it again
 * @param reason why it was last continued, or why it is lifted; null before the first review
 * @param noticeLetter the letter that tells the customer before the lifting; null until it is written
 */
public record Restriction(
        UUID requestId,
        Instant setAt,
        LocalDate reviewOn,
        State state,
        @Nullable String reason,
        @Nullable String reviewedBy,
        @Nullable UUID noticeLetter,
        @Nullable Instant liftedAt,
        int version) {

    /** How far it is. */
    public enum State {
        SET,
        /** To be lifted: the customer is told first. */
        LIFTING,
        LIFTED
    }

    Restriction reviewed(LocalDate next, State to, String why, String by) {
        return new Restriction(requestId, setAt, next, to, why, by, null, null, version);
    }

    Restriction noticed(UUID letter) {
        return new Restriction(requestId, setAt, reviewOn, state, reason, reviewedBy, letter, liftedAt, version);
    }

    Restriction ended(Instant at) {
        return new Restriction(requestId, setAt, reviewOn, State.LIFTED, reason, reviewedBy, noticeLetter, at, version);
    }

    @Override
    public String toString() {
        return "Restriction[" + requestId + ", " + state + "]";
    }
}
