package org.rightsdesk.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;

/**
 * A case that a search found.
 *
 * @param requestId null for a message of which no request was made
 * @param right null with it, as are status, outcome and end
 * @param customer the person's name as it was given; empty where it was not, or is no longer kept
 */
public record FoundCase(
        UUID submissionId,
        @Nullable UUID requestId,
        String reference,
        CompanyKey company,
        @Nullable Right right,
        @Nullable Status status,
        @Nullable Outcome outcome,
        String customer,
        Instant receivedAt,
        @Nullable Instant endedAt) {

    @Override
    public String toString() {
        return "FoundCase[" + reference + "]";
    }
}
