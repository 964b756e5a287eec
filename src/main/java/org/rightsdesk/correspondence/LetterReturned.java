package org.rightsdesk.correspondence;

import java.util.UUID;

/**
 * A letter came back, or its address was refused for good.
 *
 * @param caseId the request, or the submission
 */
public record LetterReturned(UUID letterId, UUID caseId) {}
