package org.rightsdesk.desk.file;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.rightsdesk.company.FeePolicy;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.request.AssessmentDraft;
import org.rightsdesk.request.ChangePace;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Repeat;
import org.rightsdesk.request.RightsRequest;

/** The form on which it is proven that a request goes too far; there is no other way to such a refusal or to a fee (R7, CF1). */
class AssessmentDialog extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Ground> claim = new Select<>();
    private final Checkbox sameData = new Checkbox(Say.text("assessment.same-data"));
    private final Checkbox samePeriod = new Checkbox(Say.text("assessment.same-period"));
    private final Select<ChangePace> pace = new Select<>();
    private final TextArea facts = StepForm.words("assessment.facts");
    private final TextArea proof = StepForm.words("assessment.proof");
    private final TextArea deeds = StepForm.words("assessment.deeds");
    private final TextArea intent = StepForm.words("assessment.intent");
    private final TextArea approval = StepForm.words("assessment.legal-approval");
    private final Checkbox fee = new Checkbox(Say.text("assessment.fee"));
    private final BigDecimalField amount = new BigDecimalField(Say.text("assessment.amount"));
    private final TextArea basis = StepForm.words("assessment.cost-basis");

    private AssessmentDialog(CaseServices services, CaseFile file) {
        add(new Paragraph(Say.text("assessment.law")));
        services.assessments().repeat(file.id()).ifPresentOrElse(repeat -> add(interval(repeat, file)), this::first);
        claim.setLabel(Say.text("assessment.claim"));
        claim.setItems(Ground.allowedFor(file.request().right()).stream()
                .filter(Ground::needsAssessment)
                .toList());
        claim.setItemLabelGenerator(each -> Say.capital(each.nameKey()));
        claim.setValue(Ground.EXCESSIVE_REPETITIVE);
        pace.setLabel(Say.text("assessment.pace"));
        pace.setItems(ChangePace.values());
        pace.setItemLabelGenerator(each -> Say.of("assessment.pace", each));
        pace.setValue(ChangePace.CONTINUOUSLY);
        add(claim, sameData, samePeriod, pace, facts, proof, deeds, intent, approval, fee, amount, basis);
        claim.addValueChangeListener(change -> refresh());
        fee.addValueChangeListener(change -> refresh());
        refresh();
    }

    static void open(CaseServices services, CaseFile file, Runnable done) {
        AssessmentDialog form = new AssessmentDialog(services, file);
        RightsRequest request = file.request();
        Ask.kept(
                services,
                request.id(),
                "assessment.title",
                form,
                () -> services.assessments().propose(request.id(), form.draft()),
                done);
    }

    /** The legacy rule of a notice is a signal and nothing more (CF1). */
    private static Notice interval(Repeat repeat, CaseFile file) {
        boolean signal =
                file.company().policies().feePolicy() == FeePolicy.LEGACY_UNDER_ONE_YEAR && repeat.lessThanAYear();
        String key = repeat.lessThanAYear() ? "assessment.interval" : "assessment.interval.year";
        String words = Say.text(key, repeat.reference(), Say.date(repeat.fulfilledOn()), repeat.days());
        return new Notice(
                signal ? Tone.SOON : Tone.INFO, signal ? words + " " + Say.text("assessment.legacy-signal") : words);
    }

    private void first() {
        add(new Notice(Tone.INFO, Say.text("assessment.first")));
    }

    private void refresh() {
        boolean abuse = claim.getValue() == Ground.ABUSE;
        boolean repetitive = claim.getValue() == Ground.EXCESSIVE_REPETITIVE;
        deeds.setVisible(abuse);
        intent.setVisible(abuse);
        approval.setVisible(abuse);
        sameData.setVisible(repetitive);
        samePeriod.setVisible(repetitive);
        pace.setVisible(repetitive);
        amount.setVisible(fee.getValue());
        basis.setVisible(fee.getValue());
    }

    private AssessmentDraft draft() {
        return new AssessmentDraft(
                claim.getValue(),
                fee.getValue(),
                sameData.getValue(),
                samePeriod.getValue(),
                pace.getValue(),
                facts.getValue().strip(),
                proof.getValue().strip(),
                List.of(deeds.getValue().strip(), intent.getValue().strip()),
                approval.getValue().strip(),
                basis.getValue().strip(),
                fee.getValue() ? amount.getValue() : null);
    }
}
