package org.rightsdesk.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something said about a case, beside the letters.
 *
 * @param author user name of staff, {@code customer}, or the part of the system
 * @param mailId the mail it came by; null for the status page and for notes
 * @param readBy user name of who read it; null while unread
 */
public record Message(
        UUID id,
        UUID submissionId,
        @Nullable UUID requestId,
        Kind kind,
        String author,
        String subject,
        String words,
        Instant at,
        @Nullable UUID mailId,
        @Nullable String readBy) {

    /** Who speaks to whom. */
    public enum Kind {
        /** By mail. */
        MAIL_FROM_CUSTOMER,
        /** On the status page. */
        PAGE_FROM_CUSTOMER,
        /** An absence notice or the like; kept, never answered. */
        AUTOMATIC,
        /** Of staff or of the system. The customer may see it under the right of access. */
        INTERNAL_NOTE;

        public boolean isFromCustomer() {
            return this == MAIL_FROM_CUSTOMER || this == PAGE_FROM_CUSTOMER;
        }
    }

    @Override
    public String toString() {
        return "Message[" + id + ", " + kind + "]";
    }
}
