package org.rightsdesk.correspondence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The customer wrote to a case, open or closed.
 *
 * @param requestId the request it is about; null where it could be any of the family
 */
public record CustomerWrote(UUID submissionId, @Nullable UUID requestId) {}
