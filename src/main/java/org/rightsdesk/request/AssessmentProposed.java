package org.rightsdesk.request;

import java.util.UUID;

/** An assessment that a request goes too far waits for a decider. */
public record AssessmentProposed(UUID requestId) {}
