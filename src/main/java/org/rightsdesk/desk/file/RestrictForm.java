package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Paragraph;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;

/** Data are locked while an objection is weighed (R14). */
class RestrictForm extends StepForm {

    private static final long serialVersionUID = 1L;

    RestrictForm(StepContext context) {
        super(context);
        add(new WithLaw(new Paragraph(Say.text("case.restrict.text")), "case.restrict.law"));
        finish(Buttons.primary(
                "case.restrict.done",
                "lock",
                () -> act(() -> context.services().requests().restrictedMeanwhile(context.id()))));
    }
}
