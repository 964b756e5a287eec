package org.rightsdesk.request;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The same right used by the same customer before, and fulfilled (R34).
 *
 * @param fulfilledOn local day on which the earlier reply had left
 * @param receivedOn receipt day of the new request
 */
public record Repeat(UUID requestId, String reference, LocalDate fulfilledOn, LocalDate receivedOn) {

    /** On the anniversary a year has passed; 29 February has its anniversary on 28 February (assumption 8). */
    public boolean lessThanAYear() {
        return receivedOn.isBefore(fulfilledOn.plusYears(1));
    }

    /** Days between the two, for people. */
    public long days() {
        return Math.max(0, receivedOn.toEpochDay() - fulfilledOn.toEpochDay());
    }
}
