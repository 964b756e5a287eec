package org.rightsdesk.desk.file;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;

/** A guided form of one step: fields, a place for refusals, and the buttons that say the verb. */
abstract class StepForm extends Div {

    private static final long serialVersionUID = 1L;

    final transient StepContext context;
    private final Attempt attempt = new Attempt();
    private final @Nullable Kept kept;

    StepForm(StepContext context) {
        this.context = context;
        this.kept = context.request() == null ? null : new Kept(context.services(), context.id(), context.place());
        attempt.anew(context.done());
        addClassName("rd-form");
    }

    /** The last line: where a refusal is told, and the buttons. */
    final void finish(Component... buttons) {
        Div line = new Div(buttons);
        line.addClassName("rd-buttons");
        if (kept != null) {
            line.add(kept);
        }
        add(attempt, line);
    }

    /** What was typed here before and not sent is there again. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (kept != null && attached.isInitialAttach()) {
            kept.watch(this);
        }
    }

    /** Says the verb; when it was done, tells so and reads the file anew. */
    final void act(Runnable verb) {
        if (attempt.run(() -> context.guard(verb))) {
            if (kept != null) {
                kept.sent();
            }
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
        return Kept.as(key, area);
    }
}
