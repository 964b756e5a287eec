package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.IFrame;
import org.rightsdesk.desk.kit.Say;

/**
 * A letter as the customer sees it, in a frame of its own with an origin of its own: whatever a letter held could not reach the desk,
 * and no style leaks out. Scripts are not switched off, because testing tools cannot look into a frame without them.
 */
class LetterSheet extends IFrame {

    private static final long serialVersionUID = 1L;
    private static final String PRINT =
            """
            const sheet = document.createElement('iframe');
            sheet.setAttribute('sandbox', 'allow-same-origin allow-modals');
            sheet.style.cssText = 'position:fixed;width:0;height:0;border:0';
            sheet.srcdoc = this.srcdoc;
            sheet.onload = () => { sheet.contentWindow.print(); setTimeout(() => sheet.remove(), 1000); };
            document.body.append(sheet);
            """;

    LetterSheet(String html) {
        addClassName("rd-letter");
        setTitle(Say.text("case.letter.preview"));
        setSandbox(IFrame.SandboxType.ALLOW_SCRIPTS);
        show(html);
    }

    void show(String html) {
        setSrcdoc(html);
    }

    /** Opens the browser's print window for this letter only. */
    void print() {
        getElement().executeJs(PRINT);
    }
}
