package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Names and values side by side. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("rd-facts");
    }

    public Facts add(String name, @Nullable String value) {
        return add(name, new Span(value == null || value.isBlank() ? "–" : value));
    }

    public Facts add(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
