package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.insight.Figures;
import org.rightsdesk.insight.UndeliveredLetter;
import org.rightsdesk.worklist.Incident;
import org.rightsdesk.worklist.Incidents;

/** What the machine could not do: failed work to try again, letters that came back. */
class TroublePanel extends Panel {

    private static final long serialVersionUID = 1L;

    TroublePanel(Figures figures, @Nullable Incidents incidents, Runnable changed) {
        super(Say.text("manager.trouble"));
        addClassName("rd-half-even");
        List<Incident> failed = incidents == null ? List.of() : incidents.open();
        List<UndeliveredLetter> returned = figures.undelivered();
        int held = figures.heldMails();
        end(Say.text("manager.trouble.count", failed.size() + returned.size() + held));
        if (failed.isEmpty() && returned.isEmpty() && held == 0) {
            Paragraph none = new Paragraph(Say.text("manager.trouble.none"));
            none.addClassName("rd-hint");
            show(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rd-troubles");
        if (held > 0) {
            list.add(held(held));
        }
        returned.forEach(letter -> list.add(returned(letter)));
        failed.forEach(incident -> list.add(failed(incident, incidents, changed)));
        show(list);
    }

    private static ListItem held(int mails) {
        Anchor open = new Anchor(Paths.MAILBOX, Say.text("manager.held.open"));
        return item("mail-question-mark", Say.text("mailbox.count", mails), Say.text("manager.held"), open);
    }

    private static ListItem returned(UndeliveredLetter letter) {
        String path = letter.requestId() == null
                ? Paths.submission(letter.submissionId())
                : Paths.request(letter.requestId());
        String kind = Say.text(LetterKind.valueOf(letter.kind()).nameKey());
        Anchor open = new Anchor(path, Say.text("manager.open"));
        return item("mail-x", Say.text("manager.returned", kind, letter.reference()), Say.moment(letter.since()), open);
    }

    private static ListItem failed(Incident incident, @Nullable Incidents incidents, Runnable changed) {
        Component retry = Buttons.plain("manager.retry", "refresh-cw", () -> {
            if (incidents != null && Attempt.orToast(() -> incidents.retry(incident.id()))) {
                Toast.done(Say.text("manager.retry.done"));
                changed.run();
            }
        });
        String about = Say.moment(incident.since()) + " · " + incident.activity() + " · "
                + incident.trouble().replaceFirst("(?s)^.*Cause: ", "");
        Anchor open = new Anchor(
                Paths.WORKLIST + "?view=all&q=" + incident.reference(),
                Say.text("manager.failed", incident.reference()));
        return item("octagon-alert", open, about, retry);
    }

    private static ListItem item(String icon, String what, String about, Component action) {
        return item(icon, new Span(what), about, action);
    }

    private static <C extends Component & HasStyle> ListItem item(
            String icon, C title, String about, Component action) {
        title.addClassName("rd-line1");
        Span more = new Span(about);
        more.addClassName("rd-line2");
        Div words = new Div(title, more);
        words.addClassName("rd-cell");
        return new ListItem(Icons.of(icon), words, action);
    }
}
