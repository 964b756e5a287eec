package org.rightsdesk.request;

import java.util.List;
import java.util.UUID;

/** A decision on erasure was made in which data stay until a day (C.3): their erasure or review is to be booked. */
public record ErasureDelayed(UUID requestId, UUID submissionId, List<KeptPart> parts) {}
