package org.rightsdesk.desk.file;

import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.request.Submission;
import org.springframework.stereotype.Component;

/** The panels of the person and of complaints, for the page of a message: marks and the identity code are noted from the first reading on. */
@Component
public class PersonPanels {

    private final CaseServices services;

    PersonPanels(CaseServices services) {
        this.services = services;
    }

    /** Complaints about the whole message (R22, R44). */
    public Panel complaints(Submission submission, Runnable changed) {
        return new ComplaintPanel(services, submission, changed);
    }

    /** @param changed called when a mark or a code was noted */
    public Panel of(Submission submission, Runnable changed) {
        return new PersonPanel(services, submission, changed);
    }
}
