package org.rightsdesk.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Refusal;

/**
 * A category of data that an erasure left in place for a time.
 *
 * @param keepUntil last day of keeping, inclusive (assumption 7), or the day of review
 * @param review whether the ground lasts until something happens, so that on the day a person looks whether it still stands
 * @param postponedSince first day on which a hold kept it longer; null when none did
 * @param note by what the erasure is proven; null until then
 * @param published whether the data had been made public (R13); null until they are erased
 * @param told which other controllers were told that the data had been public, or why none could be; empty where nothing was
 */
public record KeptPart(
        UUID requestId,
        String category,
        LocalDate keepUntil,
        boolean review,
        State state,
        @Nullable LocalDate postponedSince,
        @Nullable String note,
        @Nullable Boolean published,
        @Nullable String told,
        @Nullable String erasedBy,
        @Nullable Instant erasedAt) {

    /** Where the promise to erase stands. */
    public enum State {
        WAITING,
        ERASED,
        /** A new decision says otherwise. */
        REPLACED
    }

    boolean isOpen() {
        return state == State.WAITING;
    }

    /** The first day on which it is erased: the day after the last day of keeping (R48); or the day of review. */
    public LocalDate eraseFrom() {
        return review ? keepUntil : keepUntil.plusDays(1);
    }

    /** What the audit tells of a booking. */
    static Map<String, String> facts(String category, LocalDate until) {
        return Map.of("category", category, "until", until.toString());
    }

    /** @throws Refusal while a hold is on, or before the day after the last one of keeping (R12, R33) */
    void requireErasable(LocalDate today, boolean held) {
        if (held) {
            throw new Refusal("refusal.held");
        }
        if (today.isBefore(eraseFrom())) {
            throw new Refusal("refusal.kept-until");
        }
    }

    /** @throws Refusal without a reason, with a day that is past, or when its end is final */
    void requireReviewable(LocalDate today, LocalDate until, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        if (!until.isAfter(today)) {
            throw new Refusal("refusal.review-day-past");
        }
        if (!review()) {
            throw new Refusal("refusal.end-is-final");
        }
    }
}
