package org.rightsdesk.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handler's wish to extend the period, for a decider to approve (C.0 step 8).
 *
 * @param words what the reason means in this case, for the letter
 * @param proposedBy user name
 * @param why why it was declined; null unless it was
 */
public record ExtensionProposal(
        UUID id,
        UUID requestId,
        ExtensionReason reason,
        String words,
        ApprovalState state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String why) {

    @Override
    public String toString() {
        return "ExtensionProposal[" + requestId + ", " + state + "]";
    }
}
