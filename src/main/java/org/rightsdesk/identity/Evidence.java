package org.rightsdesk.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One step of the ladder that was tried.
 *
 * @param shown whether it showed who it is; false when it failed or was not possible
 * @param facts which facts matched; only for {@link Means#TWO_FACTS}
 * @param note never a copy of a document and never an identity code (R27, R41)
 */
public record Evidence(
        UUID id, UUID requestId, Means means, boolean shown, Set<Fact> facts, String note, String by, Instant at) {

    @Override
    public String toString() {
        return "Evidence[" + requestId + ", " + means + ", " + shown + "]";
    }
}
