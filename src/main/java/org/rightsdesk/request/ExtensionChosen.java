package org.rightsdesk.request;

import java.util.UUID;

/** A handler chose to extend; it becomes valid only when the notice has left (R5, D6). */
public record ExtensionChosen(UUID requestId, UUID submissionId) {}
