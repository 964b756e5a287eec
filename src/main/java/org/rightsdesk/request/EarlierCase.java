package org.rightsdesk.request;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What the same person sent to the same company before.
 *
 * @param rights what was opened from it; none when it was set aside or is not judged yet
 * @param running whether something of it still waits for our answer
 */
public record EarlierCase(
        UUID submissionId, String reference, Instant receivedAt, Set<Right> rights, boolean running) {}
