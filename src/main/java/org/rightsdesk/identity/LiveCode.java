package org.rightsdesk.identity;

import java.time.Instant;

/**
 * A code that was sent and can still be typed.
 *
 * @param triesLeft 1–5
 */
public record LiveCode(Instant sentAt, Instant expiresAt, int triesLeft) {}
