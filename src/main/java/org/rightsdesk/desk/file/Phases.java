package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;

/** The way of the case: what is done, where it stands, what is left. */
class Phases extends OrderedList {

    private static final long serialVersionUID = 1L;
    private static final List<String> NAMES =
            List.of("receipt", "identity", "search", "assessment", "decision", "carry-out", "reply", "closing");

    Phases(RightsRequest request) {
        addClassName("rd-phases");
        getElement().setAttribute("aria-label", Say.text("case.phases"));
        int now = position(request.status());
        for (int i = 0; i < NAMES.size(); i++) {
            add(phase(NAMES.get(i), i - now));
        }
    }

    private static ListItem phase(String name, int ahead) {
        String state = ahead < 0 ? "done" : ahead == 0 ? "now" : "left";
        String icon = ahead < 0 ? "circle-check" : ahead == 0 ? "circle-dot" : "circle";
        Span hidden = new Span(Say.text("case.phase." + state));
        hidden.addClassName("rd-sr");
        ListItem item = new ListItem(Icons.of(icon), new Span(Say.text("case.phase." + name)), hidden);
        item.getElement().setAttribute("data-phase", state);
        if (ahead == 0) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static int position(Status status) {
        return switch (status) {
            case RECEIVED, IDENTITY_ASKED, CLARIFICATION_ASKED -> 1;
            case SEARCHING -> 2;
            case ASSESSING -> 3;
            case IN_REVIEW -> 4;
            case DECIDED -> 5;
            case REPLIED -> 7;
            case CLOSED, WITHDRAWN -> NAMES.size();
        };
    }
}
