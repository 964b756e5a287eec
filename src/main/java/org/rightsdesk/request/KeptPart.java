package org.rightsdesk.request;

import java.time.LocalDate;

/**
 * A category that stays for now after a decision on erasure (R12): what is to be done with it and when.
 *
 * @param day the last day of keeping, inclusive; or the day of review
 * @param review whether the day is one of review, because the ground lasts until something happens; else the data are erased
 * @param restricted whether the data are locked until then
 */
public record KeptPart(String category, Ground ground, LocalDate day, boolean review, boolean restricted) {

    /** The day from which the data may no longer be there, or on which the review is due. */
    public LocalDate dueOn() {
        return review ? day : KeepingPeriods.erasedFrom(day);
    }
}
