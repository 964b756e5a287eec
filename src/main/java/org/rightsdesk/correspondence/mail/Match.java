package org.rightsdesk.correspondence.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;

/**
 * A case that a mail belongs to.
 *
 * @param letterId the letter of ours by which it was found; null when found by its number
 * @param writer the customer's address on the case; null when he or she has none
 */
public record Match(
        UUID submissionId,
        @Nullable UUID requestId,
        @Nullable UUID letterId,
        CompanyKey company,
        @Nullable EmailAddress writer) {}
