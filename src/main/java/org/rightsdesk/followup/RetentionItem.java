package org.rightsdesk.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a run removes, or leaves because of a hold. What was removed keeps no number.
 *
 * @param reference number of the case; null for a mail, and when it was removed
 * @param keptClass null where the period is thirty days
 * @param keptUntil last day of keeping, inclusive
 * @param why message key of what held it back; null where nothing did
 */
public record RetentionItem(
        RetentionAct act,
        @Nullable UUID submissionId,
        @Nullable UUID requestId,
        @Nullable UUID mailId,
        @Nullable String reference,
        @Nullable RetentionClass keptClass,
        LocalDate keptUntil,
        State state,
        @Nullable String why) {

    /** What becomes of it. */
    public enum State {
        PLANNED,
        /** Its time is over, but a hold keeps it. */
        HELD,
        DONE,
        /** It was planned, and something has changed since. */
        SKIPPED
    }

    @Override
    public String toString() {
        return "RetentionItem[" + act + ", " + reference + ", " + state + "]";
    }
}
