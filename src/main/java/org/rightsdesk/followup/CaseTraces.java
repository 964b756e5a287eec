package org.rightsdesk.followup;

import java.util.UUID;

/** What is left of a case outside our own tables, e.g. in the engine. It goes in the transaction in which the case goes. */
public interface CaseTraces {

    /** @param caseId a request, or a submission */
    void remove(UUID caseId);
}
