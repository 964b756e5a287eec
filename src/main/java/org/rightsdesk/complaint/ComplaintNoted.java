package org.rightsdesk.complaint;

import java.util.UUID;

/** A complaint was noted; the flow beside the case follows it. */
public record ComplaintNoted(UUID caseId, UUID complaintId) {}
