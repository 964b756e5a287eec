package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.identity.Evidence;
import org.rightsdesk.identity.IdentityException;

/** What was tried on the ladder of identity, in its order, and why a way off it was not approved. */
class IdentityTrail extends UnorderedList {

    private static final long serialVersionUID = 1L;

    IdentityTrail(StepContext context) {
        addClassName("rd-papers");
        List<Evidence> tried = context.services().identityDoors().ladder().of(context.id());
        tried.forEach(evidence -> add(item(evidence)));
        context.services()
                .identityDoors()
                .exceptions()
                .current(context.id())
                .filter(exception -> exception.state() == IdentityException.State.REFUSED)
                .ifPresent(exception -> add(refused(context, exception)));
        setVisible(getChildren().findAny().isPresent());
    }

    /** The one who proposed reads the decider's words. */
    private static ListItem refused(StepContext context, IdentityException exception) {
        Span words = new Span(Say.text("timeline.identity-exception-refused") + " · "
                + context.services().names().colleague(exception.judgedBy()));
        Span why = new Span(exception.judgement());
        why.addClassName("rd-hint");
        return new ListItem(Icons.of("x"), words, why);
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
