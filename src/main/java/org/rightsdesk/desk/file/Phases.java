package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.rightsdesk.desk.kit.CasePhase;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.RightsRequest;

/** The way of the case: what is done, where it stands, what is left. */
class Phases extends OrderedList {

    private static final long serialVersionUID = 1L;

    Phases(CaseFile file) {
        RightsRequest request = file.request();
        addClassName("rd-phases");
        getElement().setAttribute("aria-label", Say.text("case.phases"));
        List<String> way = CasePhase.way(request.right());
        int now = CasePhase.of(file.shownStatus(), request.right());
        Set<String> never = CasePhase.neverTaken(request.status(), request.outcome());
        for (int i = 0; i < way.size(); i++) {
            if (!never.contains(way.get(i))) {
                add(phase(CasePhase.words(way.get(i)), i - now));
            }
        }
    }

    private static ListItem phase(String name, int ahead) {
        String state = ahead < 0 ? "done" : ahead == 0 ? "now" : "left";
        String icon = ahead < 0 ? "circle-check" : ahead == 0 ? "circle-dot" : "circle";
        Span hidden = new Span(Say.text("case.phase." + state));
        hidden.addClassName("rd-sr");
        ListItem item = new ListItem(Icons.of(icon), new Span(name), hidden);
        item.getElement().setAttribute("data-phase", state);
        if (ahead == 0) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
