package org.rightsdesk.request;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The use of data is restricted from now on (C.4). Told again, it moves the review.
 *
 * @param reviewOn the day on which someone looks whether the reason still stands
 */
public record RestrictionSet(UUID requestId, LocalDate reviewOn) {}
