package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.html.Span;

/** A pill of icon and words; the words carry the meaning, the colour only helps. */
public class Badge extends Span {

    public Badge(Tone tone, String words) {
        this(tone, tone.icon(), words);
    }

    public Badge(Tone tone, String icon, String words) {
        addClassName("rd-badge");
        getElement().setAttribute("data-state", tone.css());
        add(Icons.of(icon), new Span(words));
    }
}
