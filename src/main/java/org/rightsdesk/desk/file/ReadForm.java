package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rightsdesk.correspondence.Message;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;

/** The customer wrote. Reading finishes the step; a closed case may be opened again for new information. */
class ReadForm extends StepForm {

    private static final long serialVersionUID = 1L;

    ReadForm(StepContext context) {
        super(context);
        CaseServices services = context.services();
        services.messages().of(context.submissionId()).stream()
                .filter(message -> message.kind().isFromCustomer() && message.readBy() == null)
                .forEach(message -> add(letter(message)));
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

    private static Div letter(Message message) {
        Paragraph words = new Paragraph(message.words());
        words.addClassName("rd-prose");
        Span when = new Span(Say.moment(message.at()));
        when.addClassName("rd-hint");
        Div letter = new Div(when, words);
        letter.addClassName("rd-bubble");
        return letter;
    }
}
