package org.rightsdesk.desk.company;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** A figure that leads to its part of the page. */
class Figure extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param target an address of the desk, or {@code #id} of a part of the page */
    Figure(Tone tone, String icon, String key, String figure, long open, String target) {
        super(target);
        setRouterIgnore(target.startsWith("#"));
        addClassName("rd-tile");
        getElement().setAttribute("data-state", tone.css());
        Span name = new Span(Icons.of(icon), new Span(Say.text(key)));
        name.addClassName("rd-state");
        Span number = new Span(figure);
        number.addClassName("rd-figure");
        Span hint = new Span(Say.text(key + ".hint", open));
        hint.addClassName("rd-hint");
        add(name, number, hint);
    }
}
