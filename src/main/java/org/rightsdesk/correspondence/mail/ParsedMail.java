package org.rightsdesk.correspondence.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;

/**
 * What a mail says, as far as it can be read. Everything here was written by a stranger.
 *
 * @param from the writer; null when there is none that can be answered
 * @param recipients all addresses it was sent to, also those of Cc, Delivered-To and X-Original-To
 * @param date the Date header; never the time of receipt (D1)
 * @param messageId with its angle brackets; null when missing
 * @param refersTo the Message-IDs of In-Reply-To and References, nearest first
 * @param text the best plain text; HTML is reduced to it
 * @param damaged some part could not be read as it was declared
 */
public record ParsedMail(
        @Nullable EmailAddress from,
        @Nullable String fromName,
        List<EmailAddress> recipients,
        String subject,
        @Nullable Instant date,
        @Nullable String messageId,
        List<String> refersTo,
        Signals signals,
        String text,
        List<Attachment> attachments,
        @Nullable DeliveryReport report,
        boolean damaged) {

    public Optional<EmailAddress> sender() {
        return Optional.ofNullable(from);
    }
}
