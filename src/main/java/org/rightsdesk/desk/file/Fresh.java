package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Span;
import org.rightsdesk.desk.kit.Say;

/** A mark on what came after the last visit of the person at the screen. */
class Fresh extends Span {

    private static final long serialVersionUID = 1L;

    Fresh() {
        super(Say.text("file.fresh"));
        addClassName("rd-fresh");
    }
}
