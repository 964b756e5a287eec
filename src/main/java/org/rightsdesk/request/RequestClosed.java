package org.rightsdesk.request;

import java.util.UUID;

/** A request came to its end; nothing watches it any more. */
public record RequestClosed(UUID requestId, UUID submissionId) {}
