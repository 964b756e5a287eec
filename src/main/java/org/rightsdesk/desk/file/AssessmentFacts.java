package org.rightsdesk.desk.file;

import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Assessment;
import org.rightsdesk.request.AssessmentDraft;

/** An assessment that a request goes too far, to read. */
class AssessmentFacts extends Facts {

    private static final long serialVersionUID = 1L;

    AssessmentFacts(CaseServices services, Assessment assessment) {
        AssessmentDraft draft = assessment.draft();
        add(Say.text("assessment.claim"), Say.capital(draft.claim().nameKey()));
        add(Say.text("assessment.state"), Say.of("assessment.state", assessment.state()));
        add(
                Say.text("case.proposed-by"),
                services.names().colleague(assessment.proposedBy()) + ", " + Say.moment(assessment.proposedAt()));
        if (assessment.fulfilledOn() != null) {
            add(Say.text("assessment.fulfilled-on"), Say.date(assessment.fulfilledOn()));
        }
        add(Say.text("assessment.facts"), draft.facts());
        add(Say.text("assessment.proof"), draft.proof());
        draft.evidence().stream()
                .filter(each -> !each.isBlank())
                .forEach(each -> add(Say.text("assessment.evidence"), each));
        if (!draft.legalApproval().isBlank()) {
            add(Say.text("assessment.legal-approval"), draft.legalApproval());
        }
        if (draft.amount() != null) {
            add(Say.text("assessment.amount"), draft.amount().toPlainString() + " €");
            add(Say.text("assessment.cost-basis"), draft.costBasis());
        }
        if (assessment.announcedAt() != null) {
            add(Say.text("assessment.announced"), Say.moment(assessment.announcedAt()));
        }
        if (assessment.answer() != null) {
            add(Say.text("assessment.answer"), Say.of("assessment.answer", assessment.answer()));
        }
        if (assessment.why() != null && !assessment.why().isBlank()) {
            add(Say.text("case.sign.why"), assessment.why());
        }
    }
}
