package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;

/** A place in a form where a "no" of the rules is told; unexpected trouble goes on to the one error handler. */
public class Attempt extends Div {

    private @Nullable Runnable anew;

    public Attempt() {
        addClassName("rd-attempt");
    }

    /** Where another was quicker, offers to read the page anew. */
    public Attempt anew(Runnable reading) {
        anew = reading;
        return this;
    }

    /** Does it, and tells here why not when a rule refuses. @return whether it was done */
    public boolean run(Runnable work) {
        removeAll();
        try {
            work.run();
            return true;
        } catch (ChangedMeanwhile quicker) {
            say(this, Refusals.words(quicker));
            if (anew != null) {
                add(Buttons.plain("file.load-anew", "refresh-cw", anew));
            }
        } catch (Refusal refusal) {
            say(this, Refusals.words(refusal));
        } catch (NotFound gone) {
            say(this, Say.text("desk.gone"));
        }
        return false;
    }

    /** As {@link #run}, for places without a form: a refusal becomes a toast. */
    public static boolean orToast(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            Toast.wrong(Refusals.words(refusal));
        } catch (NotFound gone) {
            Toast.wrong(Say.text("desk.gone"));
        }
        return false;
    }

    private static void say(HasComponents place, String words) {
        place.add(new Notice(Tone.LATE, words).alert());
    }
}
