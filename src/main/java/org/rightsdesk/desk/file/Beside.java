package org.rightsdesk.desk.file;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;

/** Which colleagues have the same file open now. */
class Beside extends Div {

    private static final long serialVersionUID = 1L;

    Beside() {
        addClassName("rd-beside");
        getElement().setAttribute("aria-live", "polite");
    }

    /** @param users user names; none for an empty line */
    void show(Names names, List<String> users) {
        removeAll();
        if (users.isEmpty()) {
            return;
        }
        List<String> shown = users.stream().map(names::colleague).toList();
        shown.forEach(name -> {
            Avatar avatar = new Avatar(name);
            avatar.addClassName("rd-avatar");
            avatar.getElement().setAttribute("aria-hidden", "true");
            avatar.getElement().setAttribute("tabindex", "-1");
            add(avatar);
        });
        add(new Span(Say.text("file.beside", String.join(", ", shown), shown.size())));
    }
}
