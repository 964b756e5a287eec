package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.IFrame;
import org.rightsdesk.desk.kit.Say;

/** A letter as the customer sees it, in a frame of its own: no script runs in it and no style leaks out. */
class LetterSheet extends IFrame {

    private static final long serialVersionUID = 1L;

    LetterSheet(String html) {
        addClassName("rd-letter");
        setTitle(Say.text("case.letter.preview"));
        setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN, IFrame.SandboxType.ALLOW_MODALS);
        show(html);
    }

    void show(String html) {
        setSrcdoc(html);
    }

    /** Opens the browser's print window for this letter only. */
    void print() {
        getElement().executeJs("this.contentWindow.print()");
    }
}
