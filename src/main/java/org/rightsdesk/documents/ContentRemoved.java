package org.rightsdesk.documents;

import java.util.UUID;

/** The content of an identity document was removed: what else holds it must let go of it too (R27). */
public record ContentRemoved(UUID submissionId) {}
