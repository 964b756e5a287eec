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
 * @param sentAt when our letter to it was written; null where a person tells it
 * @param remindedAt when it was reminded
 * @param reason why it is not to be told, as proposed or agreed; null where it is told
 * @param proposedBy who proposed not to tell it; another person agrees
 */
public record RecipientNotice(
        UUID requestId,
        String recipient,
        LocalDate dueDate,
        State state,
        @Nullable String note,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable Instant sentAt,
        @Nullable Instant remindedAt,
        @Nullable NotToldReason reason,
        @Nullable String proposedBy) {

    /** Whether the recipient was told. */
    public enum State {
        OPEN,
        /** Our letter went to it; its answer is waited for. */
        SENT,
        /** It answered that it did what the letter asks. */
        CONFIRMED,
        /** A person told it, or it did not answer our letter. */
        TOLD,
        NOT_TOLD
    }

    /** Whether its outcome is not known yet. */
    public boolean isWaiting() {
        return state == State.OPEN || state == State.SENT;
    }

    @Override
    public String toString() {
        return "RecipientNotice[" + recipient + ", " + state + "]";
    }
}
