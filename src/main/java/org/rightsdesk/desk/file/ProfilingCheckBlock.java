package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.measure.ProfilingCheck;

/** The person at the desk confirms that the notice's "no profiling" is true of this customer, or says where it is not (I5, CF17). */
class ProfilingCheckBlock extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StepContext context;
    private final RadioButtonGroup<Boolean> holds = new RadioButtonGroup<>(Say.text("profiling-check.question"));
    private final TextArea note = StepForm.words("profiling-check.note");

    ProfilingCheckBlock(StepContext context) {
        this.context = context;
        holds.setItems(true, false);
        holds.setItemLabelGenerator(yes -> Say.text(yes ? "profiling-check.holds" : "profiling-check.not"));
        holds.setRequiredIndicatorVisible(true);
        note.setVisible(false);
        holds.addValueChangeListener(change -> note.setVisible(Boolean.FALSE.equals(change.getValue())));
        Div fields = new Div(holds, note);
        fields.addClassName("rd-form");
        add(new WithLaw(fields, "profiling-check.law"));
        setVisible(context.services().profilingChecks().needed(context.file().request()));
        if (isVisible()) {
            context.services().profilingChecks().of(context.id()).ifPresent(noted -> {
                holds.setValue(noted.holds());
                note.setValue(noted.note());
            });
        }
    }

    /** Notes it before the proposal is made; without an answer the proposal itself is refused. */
    void note() {
        if (isVisible() && holds.getValue() != null) {
            context.services()
                    .profilingChecks()
                    .note(context.id(), new ProfilingCheck(holds.getValue(), note.getValue()));
        }
    }
}
