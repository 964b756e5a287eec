package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.ApprovalState;

/** What a second person said of a fee or an extension: what came of it stays in the file. */
final class Approvals {

    private Approvals() {}

    static void show(Div work, CaseServices services, CaseFile file, Runnable changed) {
        services.assessments()
                .current(file.id())
                .filter(each -> !isBeingApproved(services, file))
                .ifPresent(each -> work.add(new AssessmentPanel(services, file, each, changed)));
        services.extensions()
                .current(file.id())
                .filter(each -> each.state() == ApprovalState.DECLINED)
                .filter(each -> !file.request().status().ended())
                .ifPresent(each -> work.add(new ExtensionPanel(each)));
    }

    /** Who approves it has it in the form already. */
    private static boolean isBeingApproved(CaseServices services, CaseFile file) {
        String me = services.access().actor().name();
        return file.open().stream()
                .anyMatch(item -> item.step() == Step.APPROVE_ASSESSMENT && me.equals(item.assignee()));
    }
}
