package org.rightsdesk.desk.file;

import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.WithLaw;

/** A recipient of the data is told of what was done (Art. 19), or it is noted why not. */
class RecipientForm extends StepForm {

    private static final long serialVersionUID = 1L;

    RecipientForm(StepContext context) {
        super(context);
        TextArea how = words("case.recipient.how");
        add(new WithLaw(how, "case.recipient.law"));
        var recipients = context.services().recipients();
        finish(
                Buttons.primary(
                        "case.recipient.told",
                        "megaphone",
                        () -> act(() -> recipients.told(context.id(), context.subject(), how.getValue()))),
                Buttons.plain(
                        "case.recipient.not-told",
                        "ban",
                        () -> act(() -> recipients.notTold(context.id(), context.subject(), how.getValue()))));
    }
}
