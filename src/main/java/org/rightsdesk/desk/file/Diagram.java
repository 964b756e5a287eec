package org.rightsdesk.desk.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.FlowPosition;

/** The BPMN diagram, drawn in the browser by bpmn-js; its mark must stay visible (licence). */
@Tag("rd-bpmn")
@JavaScript("context://frontend/desk/rd-bpmn.js")
class Diagram extends Component {

    private static final long serialVersionUID = 1L;

    Diagram(FlowPosition position, String alternative) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", alternative);
        getElement().setProperty("larger", Say.text("case.flow.larger"));
        getElement().setProperty("active", String.join(" ", position.active()));
        getElement().setProperty("finished", String.join(" ", position.finished()));
        getElement().setProperty("xml", position.bpmnXml());
    }
}
