package org.rightsdesk.company;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Localized;

/**
 * How long data of a category are kept: a period or, where none can be given, the criteria for it (Art. 13(2)(a), 15(1)(d), CF14).
 *
 * @param period the period, counted from {@code start}; null where criteria are given
 * @param start what the period is counted from
 * @param criteria the criteria in words; null where a period is given
 * @param reviewNeeded whether the controller has to look at the period again, category by category (CF15)
 */
public record Retention(
        @Nullable Period period, @Nullable RetentionStart start, @Nullable Localized criteria, boolean reviewNeeded) {

    /** Whether a person can be told how long the data are kept. */
    public boolean stated() {
        return criteria != null || period != null && start != null;
    }
}
