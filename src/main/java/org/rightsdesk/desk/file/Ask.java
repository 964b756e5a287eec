package org.rightsdesk.desk.file;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;

/** A verb that is asked for in a dialog: a form, a place for refusals, and a button that says the verb. */
final class Ask {

    /** Where the drafts of dialogs are kept within a file. */
    static final String PLACE = "ask.";

    private Ask() {}

    /** @param key names the texts: the title, and with {@code .do} the button */
    static void open(String key, Div form, Runnable verb, Runnable done) {
        open(key, form, verb, done, null);
    }

    /** The same; what is typed is kept until it is said, even when the dialog is closed or the browser dies. */
    static void kept(CaseServices services, UUID requestId, String key, Div form, Runnable verb, Runnable done) {
        Kept kept = new Kept(services, requestId, PLACE + key);
        kept.watch(form);
        open(key, form, verb, done, kept);
    }

    private static void open(String key, Div form, Runnable verb, Runnable done, @Nullable Kept kept) {
        Attempt attempt = new Attempt();
        form.add(attempt);
        form.addClassNames("rd-form", "rd-dialog");
        Dialog dialog = new Dialog(Say.text(key));
        dialog.add(form);
        if (kept != null) {
            dialog.getFooter().add(kept);
        }
        dialog.getFooter().add(Buttons.plain("desk.cancel", "x", dialog::close));
        dialog.getFooter().add(Buttons.inDialog(dialog, key + ".do", "check", () -> {
            if (attempt.run(verb)) {
                if (kept != null) {
                    kept.sent();
                }
                dialog.close();
                Toast.done(Say.text("case.done"));
                done.run();
            }
        }));
        dialog.open();
    }
}
