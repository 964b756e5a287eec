package org.rightsdesk.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who knows whether a dispute keeps the data of a case: nothing of it is erased or removed meanwhile (C.11). */
public interface LegalHold {

    /** Whether a dispute is open now. */
    boolean on(UUID requestId);

    /** Whether a dispute about anything of the message is open now. */
    boolean onAnyOf(UUID submissionId);

    /**
     * Whether there ever was a complaint: such a case is kept for ten years (C.11).
     *
     * @param requestId null for a message that founded no request
     */
    boolean complained(UUID submissionId, @Nullable UUID requestId);
}
