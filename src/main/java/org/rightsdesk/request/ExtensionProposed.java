package org.rightsdesk.request;

import java.util.UUID;

/** An extension waits for a decider. */
public record ExtensionProposed(UUID requestId) {}
