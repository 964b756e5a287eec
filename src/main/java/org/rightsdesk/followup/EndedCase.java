package org.rightsdesk.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.request.Outcome;

/**
 * An ended request, or a submission that was set aside, as retention sees it.
 *
 * @param requestId null for a submission that founded no request
 * @param endedOn local day of the closing
 * @param repliedOn day on which the reply left; null where none did
 * @param lastFollowUp day of the last thing done after the answer; null where there was nothing
 * @param familyOver whether every request of the family ended more than three years ago
 */
record EndedCase(
        UUID submissionId,
        @Nullable UUID requestId,
        String reference,
        @Nullable Outcome outcome,
        boolean extended,
        boolean charged,
        LocalDate endedOn,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate lastFollowUp,
        boolean minimised,
        boolean familyOver) {

    /** The last day on which the skeleton is kept, inclusive; what was done after the answer is provable for three years too. */
    LocalDate keptUntil(RetentionClass kept) {
        LocalDate until = endedOn.plusYears(kept.years());
        if (lastFollowUp == null) {
            return until;
        }
        LocalDate afterFollowUp = lastFollowUp.plusYears(RetentionClass.THREE_YEARS.years());
        return afterFollowUp.isAfter(until) ? afterFollowUp : until;
    }

    @Override
    public String toString() {
        return "EndedCase[" + reference + "]";
    }
}
