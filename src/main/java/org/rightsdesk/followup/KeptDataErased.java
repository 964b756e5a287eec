package org.rightsdesk.followup;

import java.util.UUID;

/** What an erasure had kept for a time is erased. */
public record KeptDataErased(UUID requestId, String category) {}
