package org.rightsdesk.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a case, without its content.
 *
 * @param mediaType found by content, never by the name
 * @param size in bytes
 * @param sha256 lower-case hex
 * @param identityOf the request whose check of identity this file is for; the content goes when that is decided (R27). Null for other files
 * @param removedAt when the content went because an identity document is not kept (R27); null while it is there
 */
public record Document(
        UUID id,
        UUID submissionId,
        @Nullable UUID requestId,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Source source,
        Instant addedAt,
        @Nullable UUID identityOf,
        @Nullable Instant removedAt) {

    /** Where a document came from. */
    public enum Source {
        MAIL,
        FORM,
        SCAN,
        STAFF,
        /** A working copy of what a search found, for handing over. */
        FOUND
    }

    @Override
    public String toString() {
        return "Document[" + id + ", " + mediaType + "]";
    }
}
