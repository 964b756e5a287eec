package org.rightsdesk.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;

/**
 * A run of the retention: first a preview, and when somebody confirms it, exactly that is done.
 *
 * @param confirmedBy user name, or the component where the nightly run was allowed to go on by itself
 */
public record RetentionRun(
        UUID id,
        CompanyKey company,
        LocalDate plannedOn,
        State state,
        @Nullable String confirmedBy,
        @Nullable Instant endedAt) {

    /** How far it is. */
    public enum State {
        PREVIEW,
        CONFIRMED,
        DONE,
        /** A newer preview stands. */
        REPLACED
    }
}
