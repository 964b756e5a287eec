package org.rightsdesk.security;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;

/**
 * A role for a time.
 *
 * @param until the last day, or null for an open end
 */
public record Term(@Nullable Role role, @Nullable LocalDate from, @Nullable LocalDate until) {

    Role requireRole() {
        if (role == null) {
            throw new Refusal("refusal.role-missing");
        }
        return role;
    }

    /** @throws Refusal when there is no first day, or the last one comes before it */
    LocalDate requireFrom() {
        if (from == null || until != null && until.isBefore(from)) {
            throw new Refusal("refusal.membership-period");
        }
        return from;
    }
}
