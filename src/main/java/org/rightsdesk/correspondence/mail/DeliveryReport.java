package org.rightsdesk.correspondence.mail;

import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;

/**
 * What another mail server says about a mail of ours (RFC 3464, or the older free forms).
 *
 * @param failed it will not be delivered; false for a mere delay or a success
 * @param recipient the address it could not reach
 * @param status e.g. {@code 5.1.1}
 * @param originalMessageId Message-ID in the returned headers
 * @param originalSubject subject in the returned headers
 */
public record DeliveryReport(
        boolean failed,
        @Nullable EmailAddress recipient,
        @Nullable String status,
        @Nullable String originalMessageId,
        @Nullable String originalSubject) {}
