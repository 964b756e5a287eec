package org.rightsdesk.desk.file;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;

/** A verb that is asked for in a dialog: a form, a place for refusals, and a button that says the verb. */
final class Ask {

    private Ask() {}

    /** @param key names the texts: the title, and with {@code .do} the button */
    static void open(String key, Div form, Runnable verb, Runnable done) {
        Attempt attempt = new Attempt();
        form.add(attempt);
        form.addClassNames("rd-form", "rd-dialog");
        Dialog dialog = new Dialog(Say.text(key));
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("desk.cancel", "x", dialog::close));
        dialog.getFooter().add(Buttons.primary(key + ".do", "check", () -> {
            if (attempt.run(verb)) {
                dialog.close();
                Toast.done(Say.text("case.done"));
                done.run();
            }
        }));
        dialog.open();
    }
}
