package org.rightsdesk.desk.file;

import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.desk.kit.WithLaw;

/** The customer was told and the notice has had its time: the mark is taken away in one register. */
class LiftRestrictionForm extends StepForm {

    private static final long serialVersionUID = 1L;

    LiftRestrictionForm(StepContext context) {
        super(context);
        var lifting = context.services().lifting();
        lifting.firstDay(context.id())
                .ifPresent(day -> add(new Notice(Tone.INFO, Say.text("followup.lift.told", Say.date(day)))));
        TextArea proof = words("case.carry-out.proof");
        add(new Measures(context.services(), context.file()), new WithLaw(proof, "followup.lift.law"));
        finish(Buttons.primary(
                "followup.lift.done",
                "check",
                () -> act(() -> lifting.lifted(context.id(), context.subject(), proof.getValue()))));
    }
}
