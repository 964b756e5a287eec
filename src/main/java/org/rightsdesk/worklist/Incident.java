package org.rightsdesk.worklist;

import java.time.Instant;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;

/**
 * Work of the machine that failed as often as it may, and now waits for a person.
 *
 * @param id to retry it by
 * @param caseId the request, or the submission before triage
 * @param diagram the diagram's key, e.g. {@code letter-dispatch}
 * @param activity id of the flow node that failed
 * @param trouble what kind of trouble it was, and where; no personal data
 */
public record Incident(
        String id,
        UUID caseId,
        CompanyKey company,
        String reference,
        String diagram,
        String activity,
        String trouble,
        Instant since) {}
