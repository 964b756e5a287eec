package org.rightsdesk.desk.booking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.rightsdesk.casefile.DraftBox;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.KeptFields;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** What was begun in a form and not sent is there again; whoever wants to begin with an empty form does so by one click. */
class Begun extends Div {

    private static final long serialVersionUID = 1L;

    private final KeptFields kept;

    /** @param place the form's own name among the drafts */
    Begun(DraftBox box, String place, Component form) {
        kept = new KeptFields(box, place);
        addClassName("rd-begun");
        boolean before = kept.watch(form);
        if (before) {
            add(new Notice(Tone.INFO, Say.text("book.begun")), Buttons.plain("book.begun.drop", "trash", () -> {
                kept.sent();
                UI.getCurrent().refreshCurrentRoute(false);
            }));
        }
    }

    /** When the draft was kept, to stand beside the button that sends. */
    Span kept() {
        return kept;
    }

    void sent() {
        kept.sent();
    }
}
