package org.rightsdesk.request;

import java.util.UUID;

/** A request was opened; its process is started by the intake. */
public record RequestOpened(UUID requestId, UUID submissionId, Right right) {}
