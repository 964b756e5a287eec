package org.rightsdesk.desk.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;

/** A guided form of one step: fields, a place for refusals, and the buttons that say the verb. */
abstract class StepForm extends Div {

    private static final long serialVersionUID = 1L;

    final transient StepContext context;
    private final Attempt attempt = new Attempt();

    StepForm(StepContext context) {
        this.context = context;
        addClassName("rd-form");
    }

    /** The last line: where a refusal is told, and the buttons. */
    final void finish(Component... buttons) {
        Div line = new Div(buttons);
        line.addClassName("rd-buttons");
        add(attempt, line);
    }

    /** Says the verb; when it was done, tells so and reads the file anew. */
    final void act(Runnable verb) {
        if (attempt.run(verb)) {
            Toast.done(Say.text("case.done"));
            context.done().run();
        }
    }

    static TextArea words(String key) {
        TextArea area = new TextArea(Say.text(key));
        area.setMinRows(3);
        area.setMaxLength(8000);
        String help = key + ".help";
        area.setHelperText(Say.text(help));
        return area;
    }
}
