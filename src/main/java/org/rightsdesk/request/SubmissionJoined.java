package org.rightsdesk.request;

import java.util.UUID;

/** A message turned out to belong to an earlier case: it is read there and starts no clock of its own (D12, R34). */
public record SubmissionJoined(UUID submissionId, UUID earlierId) {}
