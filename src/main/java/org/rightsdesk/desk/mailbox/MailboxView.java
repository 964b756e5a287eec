package org.rightsdesk.desk.mailbox;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.rightsdesk.correspondence.InboundMail;
import org.rightsdesk.correspondence.Mailbox;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.Badge;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.EmptyState;
import org.rightsdesk.desk.kit.GuideSection;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.intake.LetterReader;

/** Mails that no machine could place. A person says what each is; the clock counts from its arrival either way. */
@Route(value = Paths.MAILBOX, layout = Frame.class)
@PermitAll
class MailboxView extends DeskView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Mailbox mailbox;
    private final transient LetterReader reader;
    private final transient Names names;

    MailboxView(Mailbox mailbox, LetterReader reader, Names names) {
        this.mailbox = mailbox;
        this.reader = reader;
        this.names = names;
        addClassName("rd-mailbox");
    }

    @Override
    public GuideSection guide() {
        return GuideSection.MAIL;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters().getSingleParameter("mail").orElse(""));
    }

    private void show(String chosen) {
        List<InboundMail> held = mailbox.held();
        heading(
                Say.text("desk.nav.mailbox"),
                Say.text("mailbox.count", held.size()),
                Buttons.plain("mailbox.book", "plus", () -> UI.getCurrent().navigate(Paths.BOOK)));
        removeAll();
        if (held.isEmpty()) {
            add(new EmptyState(Tone.OK, "mail-check", Say.text("mailbox.empty.title"), Say.text("mailbox.empty.text")));
            add(new DayPanel(mailbox.today()));
            return;
        }
        Optional<InboundMail> shown = held.stream()
                .filter(mail -> mail.id().toString().equals(chosen))
                .findFirst();
        InboundMail mail = shown.orElse(held.getFirst());
        Nav list = new Nav();
        list.setAriaLabel(Say.text("desk.nav.mailbox"));
        held.forEach(each -> list.add(entry(each, each.id().equals(mail.id()))));
        MailPanel panel = new MailPanel(mailbox, names, mail, reader.read(mail.subject(), mail.text()), () -> show(""));
        Div left = new Div(list, new DayPanel(mailbox.today()));
        left.addClassName("rd-mails");
        Div split = new Div(left, panel);
        split.addClassName("rd-mailbox-split");
        add(split);
    }

    private RouterLink entry(InboundMail mail, boolean present) {
        Span who = new Span(MailPanel.sender(mail));
        who.addClassName("rd-line1");
        Span when = new Span(Say.moment(mail.receivedAt()));
        when.addClassName("rd-hint");
        Span subject = new Span(mail.subject());
        subject.addClassName("rd-line2");
        RouterLink link = new RouterLink();
        link.setRoute(MailboxView.class);
        link.setQueryParameters(QueryParameters.of("mail", mail.id().toString()));
        link.add(who, when, subject, new Badge(Tone.INFO, Say.text(mail.reasonKey())));
        if (present) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
