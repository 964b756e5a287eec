package org.rightsdesk.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One right of a customer's request, in his or her words.
 *
 * @param reference case number
 * @param name what was asked for, in small letters; empty before a person has read the request
 * @param dayLabel what the day is, e.g. "We will answer by"
 * @param day the day in the card, or null when there is none to wait for
 * @param state what happens now
 * @param next what happens after that; empty at the end
 * @param where where the answer is; empty as long as there is none
 * @param lines how the day came about
 * @param withdrawable whether the customer can still take it back
 */
record CaseView(
        String reference,
        String name,
        String dayLabel,
        @Nullable LocalDate day,
        String state,
        String next,
        String where,
        List<WhyLine> lines,
        @Nullable LocalDate aim,
        List<StepView> steps,
        List<DoneLine> done,
        boolean withdrawable) {

    /** A line of the sum that leads to the last day. */
    record WhyLine(String words, @Nullable LocalDate day, boolean last) {}

    /**
     * A step of the way.
     *
     * @param state {@code done}, {@code now} or {@code next}
     */
    record StepView(int number, String title, String hint, String state) {}

    /** Something that was done, and when. */
    record DoneLine(LocalDate day, String words) {}
}
