package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A sentence in a box, where it concerns something on the page. A warning is no matter of time: its mark is not the clock of a badge. */
public class Notice extends Div {

    public Notice(Tone tone, String words) {
        this(tone, new Span(words));
    }

    public Notice(Tone tone, Component words) {
        addClassName("rd-notice");
        getElement().setAttribute("data-tone", tone.css());
        add(Icons.of(tone == Tone.SOON ? "triangle-alert" : tone.icon()), words);
    }

    /** Read out at once, for what just went wrong. */
    public Notice alert() {
        getElement().setAttribute("role", "alert");
        return this;
    }
}
