package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.FlowPosition;
import org.rightsdesk.worklist.FlowPositions;

/** Where the case stands in its diagram. The same in words is the timeline. */
class FlowPanel extends Panel {

    private static final long serialVersionUID = 1L;

    FlowPanel(CaseServices services, CaseFile file) {
        super(Say.text("case.flow"));
        addClassName("rd-flow");
        FlowPositions flows = services.flows().getIfAvailable();
        Optional<FlowPosition> position = flows == null ? Optional.empty() : flows.of(file.id(), Say.language());
        position.ifPresentOrElse(this::draw, () -> {
            Paragraph none = new Paragraph(Say.text("case.flow.none"));
            none.addClassName("rd-hint");
            show(none);
        });
    }

    private void draw(FlowPosition position) {
        Div legend = new Div(word("done"), word("now"), word("left"));
        legend.addClassName("rd-legend");
        show(new Diagram(position, Say.text("case.flow.alternative")));
        position.called().forEach(this::drawCalled);
        body().add(legend);
    }

    /** What a step of the diagram calls is a diagram of its own. */
    private void drawCalled(FlowPosition position) {
        body().add(new H3(position.name()), new Diagram(position, position.name()));
        position.called().forEach(this::drawCalled);
    }

    private static Span word(String state) {
        Span word = new Span(Say.text("case.flow." + state));
        word.getElement().setAttribute("data-phase", state);
        return word;
    }
}
