package org.rightsdesk.process;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.request.AssessmentDraft;
import org.rightsdesk.request.Assessments;
import org.rightsdesk.request.Ground;
import org.springframework.stereotype.Component;

/** What the diagrams do about a fee. */
@Component
public class DecisionTasks implements DiagramBean {

    private final Assessments assessments;
    private final CaseLetters letters;

    DecisionTasks(Assessments assessments, CaseLetters letters) {
        this.assessments = assessments;
        this.letters = letters;
    }

    /** Amount, what it is counted from, why, and what the person may choose (R35, C.9). */
    public void writeFeeNotice(String caseId) {
        UUID requestId = UUID.fromString(caseId);
        AssessmentDraft draft = assessments.current(requestId).orElseThrow().draft();
        Map<String, Object> extra = Map.of(
                "amount",
                Objects.requireNonNull(draft.amount()),
                "basis",
                draft.costBasis(),
                "text",
                draft.facts(),
                "claim",
                draft.claim() == Ground.MANIFESTLY_UNFOUNDED ? "unfounded" : "excessive");
        letters.write(LetterKind.FEE_NOTICE, requestId, extra);
    }

    public void recordFeeNotice(String caseId) {
        assessments.announced(UUID.fromString(caseId));
    }
}
