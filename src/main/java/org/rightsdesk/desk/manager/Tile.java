package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** A figure that opens its list. */
class Tile extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param query of the work list */
    Tile(Tone tone, String key, int figure, String query) {
        super(query);
        addClassName("rd-tile");
        getElement().setAttribute("data-state", tone.css());
        Span name = new Span(Icons.of(tone.icon()), new Span(Say.text(key)));
        name.addClassName("rd-state");
        Span number = new Span(Integer.toString(figure));
        number.addClassName("rd-figure");
        Span hint = new Span(Say.text(key + ".hint"));
        hint.addClassName("rd-hint");
        add(name, number, hint);
    }
}
