package org.rightsdesk.process;

import java.util.UUID;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.request.ApprovalState;
import org.rightsdesk.request.Assessment;
import org.rightsdesk.request.Assessments;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Requests;
import org.springframework.stereotype.Component;

/** What the diagrams and the table of two persons ask about decisions, fees and what is kept back. */
@Component
public class DecisionQuestions implements DiagramBean {

    private final Decisions decisions;
    private final Assessments assessments;
    private final Requests requests;
    private final CaseMarks marks;

    DecisionQuestions(Decisions decisions, Assessments assessments, Requests requests, CaseMarks marks) {
        this.decisions = decisions;
        this.assessments = assessments;
        this.requests = requests;
        this.marks = marks;
    }

    /** Whether a fee was approved, whatever the person chose. */
    public boolean fee(String caseId) {
        return assessments
                .current(UUID.fromString(caseId))
                .filter(DecisionQuestions::approvedFee)
                .isPresent();
    }

    public boolean feeToAnnounce(String caseId) {
        return assessments
                .current(UUID.fromString(caseId))
                .filter(assessment -> approvedFee(assessment) && assessment.announcedAt() == null)
                .isPresent();
    }

    public boolean reasonsWithheld(String caseId) {
        return decisions
                .current(UUID.fromString(caseId))
                .filter(Decision::reasonsWithheld)
                .isPresent();
    }

    /** Whether the address of the person must stay hidden (B.4). */
    public boolean nonDisclosure(String caseId) {
        UUID submissionId = requests.get(UUID.fromString(caseId)).submissionId();
        return marks.has(submissionId, Mark.NON_DISCLOSURE);
    }

    private static boolean approvedFee(Assessment assessment) {
        return assessment.draft().fee() && assessment.state() == ApprovalState.APPROVED;
    }
}
