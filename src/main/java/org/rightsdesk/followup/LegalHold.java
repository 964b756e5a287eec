package org.rightsdesk.followup;

import java.util.UUID;

/** Someone who knows whether a dispute keeps the data of a case: nothing of it is erased or removed meanwhile (C.11). */
public interface LegalHold {

    boolean on(UUID requestId);
}
