package org.rightsdesk.desk.file;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.request.Right;

/** Data are locked while an objection is weighed (R14); an objection to profiling stops it at once (M6, C.6). */
class RestrictForm extends StepForm {

    private static final long serialVersionUID = 1L;

    private final Checkbox profiling = new Checkbox(Say.text("profiling-stop.objected"));

    RestrictForm(StepContext context) {
        super(context);
        profiling.setVisible(context.file().request().right() == Right.OBJECTION);
        profiling.setHelperText(Say.text("profiling-stop.objected.help"));
        add(new WithLaw(new Paragraph(Say.text("case.restrict.text")), "case.restrict.law"), profiling);
        finish(Buttons.primary("case.restrict.done", "lock", () -> act(() -> restrict(context))));
    }

    private void restrict(StepContext context) {
        if (profiling.getValue()) {
            context.services().profilingStops().objected(context.id());
        }
        context.services().requests().restrictedMeanwhile(context.id());
    }
}
