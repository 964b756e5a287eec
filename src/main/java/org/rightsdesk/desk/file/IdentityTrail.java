package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.identity.Evidence;

/** What was tried on the ladder of identity, in its order. */
class IdentityTrail extends UnorderedList {

    private static final long serialVersionUID = 1L;

    IdentityTrail(StepContext context) {
        addClassName("rd-papers");
        List<Evidence> tried = context.services().identityDoors().ladder().of(context.id());
        tried.forEach(evidence -> add(item(evidence)));
        setVisible(!tried.isEmpty());
    }

    private static ListItem item(Evidence evidence) {
        String result = Say.text(evidence.shown() ? "case.identity.worked" : "case.identity.failed");
        Span words =
                new Span(Say.text(evidence.means().nameKey()) + " · " + result + " · " + Say.moment(evidence.at()));
        Span note = new Span(evidence.note());
        note.addClassName("rd-hint");
        return new ListItem(Icons.of(evidence.shown() ? "check" : "x"), words, note);
    }
}
