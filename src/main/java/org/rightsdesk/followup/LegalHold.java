package org.rightsdesk.followup;

import java.util.UUID;

/** Someone who knows whether a dispute keeps the data of a case: nothing of it is erased or removed meanwhile (C.11). */
public interface LegalHold {

    /** Whether a dispute is open now. */
    boolean on(UUID requestId);

    /** Whether there ever was a complaint: its case is kept for ten years (C.11). */
    boolean complained(UUID requestId);
}
