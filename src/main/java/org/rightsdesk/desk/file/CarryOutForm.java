package org.rightsdesk.desk.file;

import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.WithLaw;

/** What was done in one register because of the decision, with its proof. */
class CarryOutForm extends StepForm {

    private static final long serialVersionUID = 1L;

    CarryOutForm(StepContext context) {
        super(context);
        context.services()
                .decisions()
                .current(context.id())
                .ifPresent(decision -> add(new DecisionSummary(context.services(), context.file(), decision)));
        add(new Measures(context.services(), context.file()));
        TextArea proof = words("case.carry-out.proof");
        add(new WithLaw(proof, "case.carry-out.law"));
        finish(Buttons.primary(
                "case.carry-out.done",
                "check",
                () -> act(() -> context.services().actions().done(context.id(), context.subject(), proof.getValue()))));
    }
}
