package org.rightsdesk.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way off the ladder that a handler proposes and another person, a decider, judges (B.4).
 *
 * @param why the handler's reason
 * @param judgement the decider's words; null while open
 */
public record IdentityException(
        UUID id,
        UUID requestId,
        Kind kind,
        String why,
        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String judgedBy,
        @Nullable String judgement) {

    /** Which way. */
    public enum Kind {
        /** No reasonable doubt is left although two or more levels are missing (R8). */
        SKIP,
        /** A redacted copy of a document, only when levels 0–2 failed and a mistake would do much harm (B.4 level 3). */
        COPY;

        /** Message key of the kind's name. */
        public String nameKey() {
            return "identity.exception." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        APPROVED,
        REFUSED
    }

    @Override
    public String toString() {
        return "IdentityException[" + requestId + ", " + kind + ", " + state + "]";
    }
}
