package org.rightsdesk.registers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is carried out in one register because of the decision: copied, corrected, erased or stopped, as the right says.
 *
 * @param note proof in words, e.g. what was erased and when; null while open
 */
public record Action(
        UUID requestId, String register, @Nullable String note, @Nullable String doneBy, @Nullable Instant doneAt) {

    @Override
    public String toString() {
        return "Action[" + register + "]";
    }
}
