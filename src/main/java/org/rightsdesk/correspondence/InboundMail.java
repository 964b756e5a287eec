package org.rightsdesk.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;

/**
 * A mail that arrived, as staff see it.
 *
 * @param receivedAt when it reached the mailbox (D1), not what the sender claims
 * @param reason why it was taken so, as a code with a text {@code mail.reason.<code>}
 * @param submissionId the case, or the likely one while it is held
 */
public record InboundMail(
        UUID id,
        CompanyKey company,
        String mailbox,
        Instant receivedAt,
        @Nullable Disposition disposition,
        @Nullable String reason,
        @Nullable UUID submissionId,
        @Nullable UUID requestId,
        @Nullable String sender,
        @Nullable String senderName,
        String subject,
        String text,
        int version) {

    /** Message key of the reason. */
    public String reasonKey() {
        return "mail.reason." + (reason == null ? "waiting" : reason);
    }

    @Override
    public String toString() {
        return "InboundMail[" + id + ", " + disposition + "]";
    }
}
