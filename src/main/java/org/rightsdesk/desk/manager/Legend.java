package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.rightsdesk.desk.kit.Say;

/** What the colours of a chart mean. */
class Legend extends Div {

    private static final long serialVersionUID = 1L;

    /** @param keysAndFills the key of a text, then the fill that it explains, and so on */
    Legend(String... keysAndFills) {
        addClassName("rd-chart-legend");
        for (int i = 0; i < keysAndFills.length; i += 2) {
            Span mark = new Span();
            mark.addClassName("rd-bar");
            mark.getElement().setAttribute("data-fill", keysAndFills[i + 1]);
            add(new Span(mark, new Span(Say.text(keysAndFills[i]))));
        }
    }
}
