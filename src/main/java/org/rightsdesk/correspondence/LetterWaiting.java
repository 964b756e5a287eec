package org.rightsdesk.correspondence;

import java.util.UUID;

/**
 * A letter was written beside the flow and waits to be sent.
 *
 * @param caseId the request, or the submission
 */
public record LetterWaiting(UUID caseId) {}
