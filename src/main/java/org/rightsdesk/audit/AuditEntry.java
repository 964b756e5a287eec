package org.rightsdesk.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Verb;

/**
 * One row of the audit.
 *
 * @param number runs up in the order of writing
 * @param facts codes, counts and dates
 */
public record AuditEntry(
        long number, Instant at, Actor actor, Verb verb, @Nullable UUID requestId, Map<String, String> facts) {}
