package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** A figure that opens its list. */
class Tile extends Anchor {

    private static final long serialVersionUID = 1L;

    /**
     * @param state of the time limit, as the work list knows it
     * @param hint tells more of the figure; without it, what the state means
     */
    Tile(Tone tone, String state, int figure, @Nullable String hint) {
        super("?view=all&deadline=" + state);
        String key = "manager." + state;
        addClassName("rd-tile");
        getElement().setAttribute("data-state", tone.css());
        Span name = new Span(Icons.of(tone.icon()), new Span(Say.text(key)));
        name.addClassName("rd-state");
        Span number = new Span(Integer.toString(figure));
        number.addClassName("rd-figure");
        Span more = new Span(hint == null ? Say.text(key + ".hint") : hint);
        more.addClassName("rd-hint");
        add(name, number, more);
    }
}
