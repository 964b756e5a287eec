package org.rightsdesk.desk.file;

import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.followup.KeptPart;

/** What was kept for a time is erased now, with its proof. */
class EraseKeptForm extends StepForm {

    private static final long serialVersionUID = 1L;

    EraseKeptForm(StepContext context) {
        super(context);
        KeptPart part = context.services().keptParts().get(context.id(), context.subject());
        add(new Notice(Tone.INFO, Say.text("followup.erase.since", Say.date(part.keepUntil()))));
        TextArea proof = words("case.carry-out.proof");
        add(new WithLaw(proof, "followup.erase.law"));
        finish(Buttons.primary(
                "followup.erase.done",
                "check",
                () -> act(() ->
                        context.services().keptParts().erased(context.id(), context.subject(), proof.getValue()))));
    }
}
