package org.rightsdesk.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The duty to tell one recipient (Art. 19).
 *
 * @param dueDate seven calendar days after it was opened (D13)
 * @param state how it ended, or OPEN
 * @param note how it was told, or why not
 */
public record RecipientNotice(
        UUID requestId,
        String recipient,
        LocalDate dueDate,
        State state,
        @Nullable String note,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    /** Whether the recipient was told. */
    public enum State {
        OPEN,
        TOLD,
        NOT_TOLD
    }

    @Override
    public String toString() {
        return "RecipientNotice[" + recipient + ", " + state + "]";
    }
}
