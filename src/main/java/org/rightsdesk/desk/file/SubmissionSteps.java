package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.rightsdesk.common.Step;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** The steps of a message that opened no request, beside its triage: a letter to post, an address to mend, words to read. */
@Component
public class SubmissionSteps {

    private final CaseServices services;

    SubmissionSteps(CaseServices services) {
        this.services = services;
    }

    /** @param done called when a step was finished, claimed or given back */
    public Div of(UUID submissionId, Runnable done) {
        Div steps = new Div();
        steps.addClassName("rd-case-beside");
        for (WorkItem item : services.items().ofCase(submissionId)) {
            if (item.step() != Step.TRIAGE) {
                steps.add(new StepPanel(new StepContext(services, null, item, done)));
            }
        }
        return steps;
    }
}
