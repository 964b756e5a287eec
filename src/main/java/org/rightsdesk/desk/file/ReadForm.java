package org.rightsdesk.desk.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdesk.correspondence.Message;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.identity.PersonalText;
import org.rightsdesk.intake.Hint;

/** The customer wrote. Reading finishes the step; a closed case may be opened again for new information. */
class ReadForm extends StepForm {

    private static final long serialVersionUID = 1L;

    ReadForm(StepContext context) {
        super(context);
        CaseServices services = context.services();
        services.messages().of(context.submissionId()).stream()
                .filter(message -> message.kind().isFromCustomer() && message.readBy() == null)
                .forEach(message -> add(letter(message, signs(message), newScope(message))));
        Runnable read = () ->
                services.messages().read(context.submissionId(), context.item().requestId());
        finish(Buttons.primary("case.read.done", "check", () -> act(read)));
        if (context.request() != null && context.request().request().status().ended()) {
            finish(Buttons.plain(
                    "case.read.reopen",
                    "rotate-ccw",
                    () -> act(() -> {
                        read.run();
                        services.requests().reopen(context.id());
                    })));
        }
    }

    /** A wider or new wish has a clock of its own; the message is read here all the same (D12). */
    private Button newScope(Message message) {
        CaseServices services = context.services();
        return Buttons.plain(
                "case.read.new-scope",
                "plus",
                () -> act(() -> {
                    services.joined().beginFrom(context.submissionId(), message.id());
                    services.messages()
                            .read(context.submissionId(), context.item().requestId());
                }));
    }

    /** Words of a mark that the case does not have yet; the handler adds it, nobody else (B.4). */
    private Div signs(Message message) {
        Set<Mark> known = context.services().identityDoors().marks().of(context.submissionId());
        Div signs = new Div();
        signs.addClassName("rd-proposals");
        context.services().letterReader().read("", message.words()).hints().stream()
                .filter(hint -> !known.contains(Mark.valueOf(hint.sign().name())))
                .forEach(hint -> signs.add(new Notice(Tone.SOON, words(hint))));
        return signs;
    }

    private static String words(Hint hint) {
        Mark mark = Mark.valueOf(hint.sign().name());
        String said = hint.marks().stream()
                .map(each -> PersonalText.masked(each.words()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Say.text("case.read.sign", Say.text("triage.sign." + mark.key()), said);
    }

    private static Div letter(Message message, Div signs, Button newScope) {
        Paragraph words = new Paragraph(PersonalText.masked(message.words()));
        words.addClassName("rd-prose");
        Span when = new Span(Say.moment(message.at()));
        when.addClassName("rd-hint");
        Div letter = new Div(when, words, signs, newScope);
        letter.addClassName("rd-bubble");
        return letter;
    }
}
