package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here: what that means and what to do next. */
public class EmptyState extends Div {

    public EmptyState(Tone tone, String icon, String heading, String words, Component... next) {
        addClassName("rd-empty");
        Div mark = new Div(Icons.of(icon));
        mark.addClassName("rd-empty-mark");
        mark.getElement().setAttribute("data-tone", tone.css());
        Div buttons = new Div(next);
        buttons.addClassName("rd-buttons");
        add(mark, new H2(heading), new Paragraph(words), buttons);
    }
}
