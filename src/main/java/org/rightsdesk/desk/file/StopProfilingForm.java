package org.rightsdesk.desk.file;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.measure.ProfilingStop.Outcome;

/** Stops the profiling of a person in one system, or says that there is none (M6). */
class StopProfilingForm extends StepForm {

    private static final long serialVersionUID = 1L;

    StopProfilingForm(StepContext context) {
        super(context);
        RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(Say.text("profiling-stop.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(each -> Say.capital("profiling-stop.outcome." + Say.key(each)));
        outcome.setValue(Outcome.STOPPED);
        TextArea note = words("profiling-stop.note");
        add(new WithLaw(outcome, "profiling-stop.law"), note);
        finish(Buttons.primary(
                "profiling-stop.done",
                "check",
                () -> act(() -> context.services()
                        .profilingStops()
                        .stop(context.id(), context.subject(), outcome.getValue(), note.getValue()))));
    }
}
