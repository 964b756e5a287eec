package org.rightsdesk.desk.file;

import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.request.Submission;
import org.springframework.stereotype.Component;

/** The panel of the person, for the page of a message: marks and the identity code are noted from the first reading on. */
@Component
public class PersonPanels {

    private final CaseServices services;

    PersonPanels(CaseServices services) {
        this.services = services;
    }

    /** @param changed called when a mark or a code was noted */
    public Panel of(Submission submission, Runnable changed) {
        return new PersonPanel(services, submission, changed);
    }
}
