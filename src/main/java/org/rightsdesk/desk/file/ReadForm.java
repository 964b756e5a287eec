package org.rightsdesk.desk.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rightsdesk.correspondence.Message;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.identity.PersonalText;

/** The customer wrote. Reading finishes the step; a closed case may be opened again for new information. */
class ReadForm extends StepForm {

    private static final long serialVersionUID = 1L;

    ReadForm(StepContext context) {
        super(context);
        CaseServices services = context.services();
        services.messages().of(context.submissionId()).stream()
                .filter(message -> message.kind().isFromCustomer() && message.readBy() == null)
                .forEach(message -> add(letter(message, new MessageSigns(services, message), newScope(message))));
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

    private static Div letter(Message message, MessageSigns signs, Button newScope) {
        Paragraph words = new Paragraph(PersonalText.masked(message.words()));
        words.addClassName("rd-prose");
        Span when = new Span(Say.moment(message.at()));
        when.addClassName("rd-hint");
        Div letter = new Div(when, words, signs, newScope);
        letter.addClassName("rd-bubble");
        return letter;
    }
}
