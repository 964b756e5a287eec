package org.rightsdesk.desk.file;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.Message;
import org.rightsdesk.desk.kit.Badge;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.identity.PersonalText;
import org.rightsdesk.request.Submission;

/** What was said: the customer's words, our letters, notes among colleagues; and places to write. */
class Conversation extends Panel {

    private static final long serialVersionUID = 1L;

    private record Said(Instant at, Div bubble) {}

    private final transient CaseServices services;

    Conversation(CaseServices services, CaseFile file, Runnable changed) {
        super(Say.text("case.conversation"));
        addClassName("rd-talk");
        this.services = services;
        List<Said> all = new ArrayList<>();
        Submission submission = file.submission();
        String customer = submission.requester().shownName();
        all.add(new Said(
                submission.receivedAt(),
                bubble(customer, submission.receivedAt(), "in", submission.subject(), submission.words())));
        services.messages().of(submission.id()).stream()
                .filter(message -> concerns(file, message.requestId()))
                .forEach(message -> all.add(new Said(message.at(), message(file, customer, message))));
        long unread = services.messages().of(submission.id()).stream()
                .filter(message -> message.kind().isFromCustomer() && message.readBy() == null)
                .count();
        if (unread > 0) {
            end(new Badge(Tone.INFO, "mail", Say.text("file.unread", unread)));
        }
        services.letters().of(submission.id()).stream()
                .filter(letter -> !letter.kind().isForStaff() && concerns(file, letter.requestId()))
                .forEach(letter -> all.add(new Said(letter.writtenAt(), letter(letter))));
        all.stream().sorted(Comparator.comparing(Said::at)).map(Said::bubble).forEach(body()::add);
        body().addClassName("rd-conversation");
        add(new Writing(services, file, changed));
    }

    private static boolean concerns(CaseFile file, @org.jspecify.annotations.Nullable UUID requestId) {
        return requestId == null || requestId.equals(file.id());
    }

    private Div message(CaseFile file, String customer, Message message) {
        boolean note = message.kind() == Message.Kind.INTERNAL_NOTE;
        String who = message.kind().isFromCustomer()
                ? customer
                : note
                        ? services.names().colleague(message.author()) + " · " + Say.text("term.task-note")
                        : Say.text("case.message.automatic");
        Div bubble = bubble(who, message.at(), note ? "note" : "in", message.subject(), message.words());
        if (message.kind().isFromCustomer()) {
            bubble.add(new MessageSigns(services, message));
        }
        if (message.kind().isFromCustomer() && message.readBy() == null) {
            bubble.addComponentAsFirst(new Badge(Tone.INFO, "mail", Say.text("file.unread.mark")));
        } else if (file.isNew(message.at()) && !services.access().actor().name().equals(message.author())) {
            bubble.addComponentAsFirst(new Fresh());
        }
        return bubble;
    }

    private Div letter(Letter letter) {
        Div bubble = new Div(head(Say.text(letter.kind().nameKey()), letter.writtenAt()));
        Span state = new Span(Say.of("case.letter.state", letter.state()));
        state.addClassName("rd-hint");
        Paragraph text = new Paragraph(letter.text().replace(Letter.LINK, Say.text("case.letter.link")));
        text.addClassName("rd-prose");
        bubble.add(state, new Details(letter.subject(), text));
        services.oral().of(letter.id()).ifPresent(told -> bubble.add(new OralFacts(services, letter, told)));
        bubble.addClassName("rd-bubble");
        bubble.getElement().setAttribute("data-from", "us");
        return bubble;
    }

    private static Div bubble(String who, Instant at, String from, String subject, String words) {
        Paragraph text = new Paragraph(PersonalText.masked(words));
        text.addClassName("rd-prose");
        Div bubble = new Div(head(who, at));
        if (!subject.isBlank()) {
            Span title = new Span(PersonalText.masked(subject));
            title.addClassName("rd-bubble-subject");
            bubble.add(title);
        }
        bubble.add(text);
        bubble.addClassName("rd-bubble");
        bubble.getElement().setAttribute("data-from", from);
        return bubble;
    }

    private static Div head(String who, Instant at) {
        Span name = new Span(who.isBlank() ? Say.text("worklist.nameless") : who);
        name.addClassName("rd-bubble-who");
        Span when = new Span(Say.moment(at));
        when.addClassName("rd-hint");
        Div head = new Div(name, when);
        head.addClassName("rd-bubble-head");
        return head;
    }
}
