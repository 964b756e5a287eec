package org.rightsdesk.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be erased again if a register is restored from a backup.
 *
 * @param numberHash keyed hash of the customer number, lower-case hex
 * @param categories keys of the categories that were erased, joined by commas; {@code all} for everything
 * @param keepUntil last day on which a backup may still hold the data, inclusive
 * @param reappliedOn day on which it was last erased again after a restore; null when it never had to be
 */
public record ReapplyEntry(
        String numberHash,
        LocalDate erasedOn,
        String categories,
        LocalDate keepUntil,
        @Nullable LocalDate reappliedOn) {}
