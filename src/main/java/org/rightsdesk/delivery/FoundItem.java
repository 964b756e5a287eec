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

    @Override
    public String toString() {
        return "FoundItem[" + id + ", " + register + ", " + kind + "]";
    }
}
