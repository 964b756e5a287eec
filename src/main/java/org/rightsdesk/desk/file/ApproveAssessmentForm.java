package org.rightsdesk.desk.file;

import org.rightsdesk.request.Assessments;

/** A decider approves or declines that the request goes too far; a fee is announced at the approval (R7, R35). */
class ApproveAssessmentForm extends SecondPersonForm {

    private static final long serialVersionUID = 1L;

    ApproveAssessmentForm(StepContext context) {
        super(context);
        Assessments assessments = context.services().assessments();
        assessments
                .current(context.id())
                .ifPresent(assessment -> show(
                        new AssessmentFacts(context.services(), assessment),
                        assessment.proposedBy(),
                        "assessment",
                        () -> assessments.approve(context.id()),
                        why -> assessments.decline(context.id(), why)));
    }
}
