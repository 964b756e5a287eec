package org.rightsdesk.request;

import java.util.UUID;

/** A submission was stored; its acknowledgement and triage follow. */
public record SubmissionReceived(UUID submissionId) {}
