package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A card with a heading: one thing of a page. */
public class Panel extends Section {

    private final Header header = new Header();
    private final Div body = new Div();
    private @Nullable Component end;

    public Panel(String heading, Component... content) {
        H2 title = new H2(heading);
        header.add(title);
        body.addClassName("rd-card-body");
        addClassName("rd-card");
        setAriaLabel(heading);
        add(header, body);
        body.add(content);
    }

    /** What stands at the right end of the heading line. */
    public Panel end(Component component) {
        if (end != null) {
            header.remove(end);
        }
        end = component;
        component.addClassName("rd-end");
        header.add(component);
        return this;
    }

    public Panel end(String words) {
        return end(new Span(words));
    }

    /** Replaces the content. */
    public void show(Component... content) {
        body.removeAll();
        body.add(content);
    }

    public Div body() {
        return body;
    }

    /** The line at the bottom, for the buttons. */
    public Panel foot(Component... content) {
        Div foot = new Div(content);
        foot.addClassNames("rd-card-foot", "rd-buttons");
        add(foot);
        return this;
    }
}
