package org.rightsdesk.desk.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** Approve or return what another proposed. Who proposed it sees why the buttons are off, before any click (C.0 step 8). */
class SecondPersonForm extends StepForm {

    private static final long serialVersionUID = 1L;

    SecondPersonForm(StepContext context) {
        super(context);
    }

    /** @param key names the texts: with {@code .approve} and {@code .decline} the buttons */
    final void show(Component what, String proposedBy, String key, Runnable approve, Consumer<String> decline) {
        TextArea why = words("case.sign.why");
        add(what, why);
        Button yes = Buttons.primary(key + ".approve", "badge-check", () -> act(approve));
        Button no = Buttons.plain(key + ".decline", "undo-2", () -> act(() -> decline.accept(why.getValue())));
        if (proposedBy.equals(context.services().access().actor().name())) {
            why.setVisible(false);
            yes.setEnabled(false);
            no.setEnabled(false);
            add(new Notice(Tone.INFO, Say.text("refusal.same-person")));
        }
        finish(yes, no);
    }
}
