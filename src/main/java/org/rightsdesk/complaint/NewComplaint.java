package org.rightsdesk.complaint;

import java.time.LocalDate;

/** A complaint as it is noted; the fields are those of {@link Complaint}. */
public record NewComplaint(Forum forum, String reference, LocalDate madeOn, LocalDate knownOn) {

    @Override
    public String toString() {
        return "NewComplaint[" + forum + "]";
    }
}
