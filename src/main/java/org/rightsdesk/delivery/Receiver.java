package org.rightsdesk.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;

/**
 * Who gets the data instead of the person: another controller (Art. 20(2)) or a provider of energy services (R49).
 *
 * @param name of the organisation, as the person gave it
 * @param addressCheck how the address was checked; whether the receiver acts lawfully is not ours to check (C.5)
 * @param notFeasible why a direct transfer is technically not possible, so that the data go to the person; null where it is
 */
public record Receiver(
        String name,
        EmailAddress address,
        String addressCheck,
        String namedBy,
        Instant namedAt,
        @Nullable String notFeasible) {

    public boolean feasible() {
        return notFeasible == null;
    }

    @Override
    public String toString() {
        return "Receiver";
    }
}
