package org.rightsdesk.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that a request goes too far, and what became of it.
 *
 * @param previousId the earlier request of the same kind; null when there was none
 * @param fulfilledOn when that was fulfilled
 * @param announcedAt when the notice of the fee left; null before
 * @param answer what the customer chose; null while silent
 */
public record Assessment(
        UUID id,
        UUID requestId,
        AssessmentDraft draft,
        @Nullable UUID previousId,
        @Nullable LocalDate fulfilledOn,
        ApprovalState state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String settledBy,
        @Nullable String why,
        @Nullable Instant announcedAt,
        @Nullable FeeAnswer answer) {

    /** Whether the fee is charged: approved, announced, and the customer chose to pay (R35, CF1). */
    public boolean isCharged() {
        return draft.fee() && state == ApprovalState.APPROVED && answer == FeeAnswer.PAY;
    }

    /** Whether the fee was announced and the customer has yet to choose (R35). */
    public boolean waitsForCustomer() {
        return announcedAt != null && answer == null;
    }

    /** Whether the request may be turned down on this ground: a fee was announced before and did not settle it, or none was meant. */
    boolean founds(Ground ground) {
        boolean unsettled = !draft.fee() || announcedAt != null && answer == null;
        return state == ApprovalState.APPROVED && draft.claim() == ground && unsettled;
    }

    @Override
    public String toString() {
        return "Assessment[" + requestId + ", " + state + "]";
    }
}
