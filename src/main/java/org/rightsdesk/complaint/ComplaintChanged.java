package org.rightsdesk.complaint;

import java.util.UUID;

/** A complaint has another day to look at, or has ended. */
public record ComplaintChanged(UUID caseId, UUID complaintId) {}
