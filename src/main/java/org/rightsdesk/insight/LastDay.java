package org.rightsdesk.insight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;

/**
 * One open case on the day by which it must be answered.
 *
 * @param requestId null while the message is not judged yet
 * @param day the last day; of a paused case the earliest it can be
 * @param cautious the end without pauses, not moved over days without work
 * @param pausedSince null where the period runs
 */
public record LastDay(
        UUID submissionId,
        @Nullable UUID requestId,
        CompanyKey company,
        String reference,
        String customer,
        LocalDate day,
        LocalDate cautious,
        @Nullable LocalDate pausedSince,
        boolean extended) {}
