package org.rightsdesk.insight;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;

/**
 * A letter that did not reach the customer and waits for a better address.
 *
 * @param kind the letter's kind as stored, e.g. {@code REPLY}
 */
public record UndeliveredLetter(
        UUID submissionId,
        @Nullable UUID requestId,
        CompanyKey company,
        String reference,
        String kind,
        Instant since) {}
