package org.rightsdesk.request;

import java.util.UUID;

/** New information opened an ended request again. */
public record RequestReopened(UUID requestId, UUID submissionId, Right right) {}
