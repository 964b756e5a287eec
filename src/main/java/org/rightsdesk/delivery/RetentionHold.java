package org.rightsdesk.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data that must not be deleted while the request is answered, though their time would end (R33).
 *
 * @param what which data, e.g. "recordings of May", without names
 * @param normalEnd the day on which they would have been deleted; null when not known
 * @param releasedAt when the hold ended; null while it stands
 */
public record RetentionHold(
        UUID id,
        UUID requestId,
        String register,
        String what,
        @Nullable LocalDate normalEnd,
        String heldBy,
        Instant heldAt,
        @Nullable Instant releasedAt) {

    @Override
    public String toString() {
        return "RetentionHold[" + register + "]";
    }
}
