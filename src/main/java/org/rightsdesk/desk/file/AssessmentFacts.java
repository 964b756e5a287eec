package org.rightsdesk.desk.file;

import java.util.UUID;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Assessment;
import org.rightsdesk.request.AssessmentDraft;
import org.rightsdesk.request.Ground;

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
        if (draft.claim() == Ground.EXCESSIVE_REPETITIVE) {
            repetition(services, assessment);
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
            add(Say.text("assessment.amount"), Say.amount(draft.amount()));
            add(Say.text("assessment.cost-basis"), draft.costBasis());
        } else {
            add(Say.text("assessment.leads-to"), Say.text("assessment.leads-to.refusal"));
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

    /** What makes a repetition excessive: the second person signs for each of them (R34). */
    private void repetition(CaseServices services, Assessment assessment) {
        if (assessment.fulfilledOn() != null) {
            add(
                    Say.text("assessment.fulfilled-on"),
                    Say.date(assessment.fulfilledOn()) + reference(services, assessment));
        }
        add(Say.text("assessment.same-data"), yes(assessment.draft().sameDataSet()));
        add(Say.text("assessment.same-period"), yes(assessment.draft().samePeriod()));
        add(
                Say.text("assessment.pace"),
                Say.of("assessment.pace", assessment.draft().changePace()));
    }

    private static String yes(boolean answer) {
        return Say.text(answer ? "desk.yes" : "desk.no");
    }

    private static String reference(CaseServices services, Assessment assessment) {
        UUID earlier = assessment.previousId();
        return earlier == null ? "" : ", " + services.requests().get(earlier).reference();
    }
}
