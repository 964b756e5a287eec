package org.rightsdesk.casefile;

import java.util.UUID;

/** One open page of a file. */
public record Seat(UUID id, UUID requestId, UUID submissionId, String userName) {}
