package org.rightsdesk.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a search found and that may be handed over (C.1).
 *
 * @param register key of the company's register
 * @param category key of the company's data category
 * @param title what it is, in the words of who found it; the line of the index
 * @param documentId the file as it may go out; null for a statement without file
 * @param reading whether what must not leave the house was looked for inside the file
 * @param redactions what was left out, and why
 */
public record FoundItem(
        UUID id,
        UUID requestId,
        String register,
        String category,
        Kind kind,
        String title,
        @Nullable UUID documentId,
        ThirdPersons thirdPersons,
        Reading reading,
        List<Redaction> redactions,
        String addedBy,
        Instant addedAt) {

    /** What kind of finding it is. */
    public enum Kind {
        /** A file or an extract. */
        FILE,
        /** Data told in the index itself, in words. */
        STATEMENT,
        /** A password or another secret exists; it is told that it does, the secret is never copied (CF22). */
        CREDENTIAL
    }

    /** Whether somebody has looked for the data of third persons (Art. 15(4), CF26). */
    public enum ThirdPersons {
        UNCHECKED,
        NONE,
        LEFT_OUT
    }

    /** Who looked inside a file for secrets, names of staff and identity codes (CF22, CD4, R41). */
    public enum Reading {
        /** The machine did, or there is no file. */
        CLEANED,
        /** The machine cannot: PDF, office document, picture, sound, archive. A person must, before it is released. */
        UNREAD,
        /** A handler did. */
        LOOKED_THROUGH
    }

    @Override
    public String toString() {
        return "FoundItem[" + id + ", " + register + ", " + kind + "]";
    }
}
