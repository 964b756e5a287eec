package org.rightsdesk.desk.file;

import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.request.Right;

/** What was done in one register because of the decision, with its proof; where data are erased, also whether they were public (R13). */
class CarryOutForm extends StepForm {

    private static final long serialVersionUID = 1L;

    private final TextArea proof = words("case.carry-out.proof");
    private final PublicationFields publication = new PublicationFields();

    CarryOutForm(StepContext context) {
        super(context);
        context.services()
                .decisions()
                .current(context.id())
                .ifPresent(decision -> add(new DecisionSummary(context.services(), context.file(), decision)));
        add(new Measures(context.services(), context.file()));
        add(new WithLaw(proof, "case.carry-out.law"));
        boolean erases = context.file().request().right() == Right.ERASURE;
        if (erases) {
            add(publication);
        }
        finish(Buttons.primary("case.carry-out.done", "check", () -> act(erases ? this::erased : this::done)));
    }

    private void erased() {
        Boolean published = publication.published();
        if (published == null) {
            throw new Refusal("refusal.publication-missing");
        }
        context.services()
                .publications()
                .carriedOut(context.id(), context.subject(), published, publication.told(), proof.getValue());
    }

    private void done() {
        context.services().actions().done(context.id(), context.subject(), proof.getValue());
    }
}
