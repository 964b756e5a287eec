package org.rightsdesk.desk.file;

import com.vaadin.flow.component.UI;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Paths;

/** Triage has a page of its own. */
class TriageLink extends StepForm {

    private static final long serialVersionUID = 1L;

    TriageLink(StepContext context) {
        super(context);
        finish(Buttons.primary("worklist.panel.go-on", "arrow-right", () -> UI.getCurrent()
                .navigate(Paths.submission(context.item().submissionId()))));
    }
}
