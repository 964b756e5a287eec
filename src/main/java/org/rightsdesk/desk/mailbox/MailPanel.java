package org.rightsdesk.desk.mailbox;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.correspondence.InboundMail;
import org.rightsdesk.correspondence.Mailbox;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.MarkedText;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.intake.Mark;
import org.rightsdesk.intake.Reading;

/** One held mail with what may be done with it: a new case, an answer to a case, or nothing, with the reason. */
class MailPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Mailbox mailbox;
    private final transient InboundMail mail;
    private final Runnable done;
    private final Attempt attempt = new Attempt();

    MailPanel(Mailbox mailbox, Names names, InboundMail mail, Reading reading, Runnable done) {
        this.mailbox = mailbox;
        this.mail = mail;
        this.done = done;
        addClassName("rd-mail");
        add(letter(names, reading), choices());
    }

    static String sender(InboundMail mail) {
        if (mail.senderName() != null && !mail.senderName().isBlank()) {
            return mail.senderName();
        }
        return mail.sender() == null || mail.sender().isBlank() ? Say.text("worklist.nameless") : mail.sender();
    }

    private Panel letter(Names names, Reading reading) {
        Facts facts = new Facts()
                .add(Say.text("triage.from"), sender(mail) + (mail.sender() == null ? "" : ", " + mail.sender()))
                .add(Say.text("mailbox.to"), mail.mailbox())
                .add(Say.text("case.fact.company"), names.tag(mail.company()))
                .add(Say.text("case.fact.received"), Say.moment(mail.receivedAt()));
        Anchor original = new Anchor(download(), AttachmentType.DOWNLOAD, Say.text("mailbox.original"));
        return new Panel(
                mail.subject().isBlank() ? Say.text("mailbox.no-subject") : mail.subject(),
                facts,
                new Notice(Tone.INFO, Say.text(mail.reasonKey())),
                new MarkedText(mail.text(), Mark.Place.TEXT, reading),
                original);
    }

    private Panel choices() {
        TextField reference = new TextField(Say.text("case.fact.reference"));
        reference.setPlaceholder("K-2026-0001");
        TextArea why = new TextArea(Say.text("worklist.hand-over.reason"));
        Div reply = new Div(
                reference,
                Buttons.plain(
                        "mailbox.attach",
                        "reply",
                        () -> act(() -> mailbox.settleAsReply(mail.id(), mail.version(), reference.getValue()))));
        reply.addClassNames("rd-form", "rd-choice");
        Div nothing = new Div(
                why,
                Buttons.plain(
                        "mailbox.set-aside",
                        "archive",
                        () -> act(() -> mailbox.setAside(mail.id(), mail.version(), why.getValue()))));
        nothing.addClassNames("rd-form", "rd-choice");
        Div fresh = new Div(Buttons.primary("mailbox.new", "plus", this::open));
        fresh.addClassName("rd-choice");
        return new Panel(
                Say.text("mailbox.what"),
                new Notice(Tone.INFO, Say.text("mailbox.clock")),
                fresh,
                reply,
                nothing,
                attempt);
    }

    private void open() {
        attempt.run(() -> {
            var submission = mailbox.settleAsNew(mail.id(), mail.version());
            UI.getCurrent().navigate(Paths.submission(submission.id()));
        });
    }

    private void act(Runnable verb) {
        if (attempt.run(verb)) {
            Toast.done(Say.text("case.done"));
            done.run();
        }
    }

    private DownloadHandler download() {
        return DownloadHandler.fromInputStream(event -> {
            try {
                byte[] raw = mailbox.raw(mail.id());
                return new DownloadResponse(
                        new ByteArrayInputStream(raw), mail.id() + ".eml", "message/rfc822", raw.length);
            } catch (NotFound gone) {
                return DownloadResponse.error(404);
            }
        });
    }
}
