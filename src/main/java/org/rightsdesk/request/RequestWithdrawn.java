package org.rightsdesk.request;

import java.util.UUID;

/** The customer took the request back. */
public record RequestWithdrawn(UUID requestId, UUID submissionId) {}
