package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Strong;

/** A field with its reason of law beside it. */
public class WithLaw extends Div {

    /** @param key the texts {@code key.title} and {@code key.text} */
    public WithLaw(Component field, String key) {
        addClassName("rd-with-law");
        Strong title = new Strong(Say.text(key + ".title"));
        Aside law = new Aside(title, new Span(Say.text(key + ".text")));
        law.setAriaLabel(Say.text(key + ".title"));
        law.addClassName("rd-law");
        add(new Div(field), law);
    }
}
