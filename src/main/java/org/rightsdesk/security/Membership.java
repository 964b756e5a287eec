package org.rightsdesk.security;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;

/**
 * A role in one company for a time.
 *
 * @param validUntil the last day (local time in Finland) on which it holds, or null for an open end
 */
public record Membership(
        UUID id, String username, CompanyKey company, Role role, LocalDate validFrom, @Nullable LocalDate validUntil) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether there is a day on which both hold. */
    boolean meets(Membership other) {
        return holdsOn(other.validFrom) || other.holdsOn(validFrom);
    }
}
