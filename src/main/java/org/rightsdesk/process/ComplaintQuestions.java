package org.rightsdesk.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.UUID;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.complaint.Complaints;
import org.rightsdesk.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** What the diagram of a complaint asks: the second argument is the complaint. */
@Component
public class ComplaintQuestions implements DiagramBean {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Complaints complaints;
    private final Deadlines deadlines;

    ComplaintQuestions(Complaints complaints, Deadlines deadlines) {
        this.complaints = complaints;
        this.deadlines = deadlines;
    }

    /** The morning of the day on which a person looks how it stands (R44). */
    public Date dayToLook(String caseId, String complaintId) {
        LocalDate day = complaints.get(UUID.fromString(complaintId)).followOn();
        return Date.from(deadlines
                .workingDays()
                .onOrAfter(day)
                .atTime(MORNING)
                .atZone(Helsinki.ZONE)
                .toInstant());
    }

    public boolean ended(String caseId, String complaintId) {
        return !complaints.get(UUID.fromString(complaintId)).open();
    }
}
