package org.rightsdesk.process;

import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.complaint.ComplaintChanged;
import org.rightsdesk.complaint.ComplaintNoted;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** From what is noted of complaints to the diagram that follows them. */
@Component
class ComplaintBridge {

    private final Cases cases;
    private final Steps steps;
    private final WorkItems workItems;

    ComplaintBridge(Cases cases, Steps steps, WorkItems workItems) {
        this.cases = cases;
        this.steps = steps;
        this.workItems = workItems;
    }

    @EventListener
    void on(ComplaintNoted event) {
        EngineCall.run(() -> cases.follow(event.caseId(), event.complaintId()));
    }

    /** Whether a person was just asked to look, or has heard of it earlier. */
    @EventListener
    void on(ComplaintChanged event) {
        String subject = event.complaintId().toString();
        boolean asked = workItems
                .openStep(event.caseId(), Step.FOLLOW_COMPLAINT, subject)
                .isPresent();
        EngineCall.run(() -> {
            if (asked) {
                steps.finish(new StepFinished(event.caseId(), Step.FOLLOW_COMPLAINT, subject));
            } else {
                cases.followAnew(event.caseId(), event.complaintId());
            }
        });
    }
}
