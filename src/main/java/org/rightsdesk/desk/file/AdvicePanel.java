package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Advice;

/** What the data protection officer advises, and for him or her a place to write it. Advice decides nothing (R24). */
class AdvicePanel extends Panel {

    /** Where the words are kept while they are a draft. */
    static final String PLACE = "advice";

    private static final long serialVersionUID = 1L;

    AdvicePanel(CaseServices services, CaseFile file, Runnable changed) {
        super(Say.text("advice.title"));
        services.advices().of(file.id()).forEach(advice -> body().add(words(services, advice)));
        if (services.advices().mayGive(file.request())) {
            write(services, file, changed);
        }
    }

    static boolean concerns(CaseServices services, CaseFile file) {
        return services.advices().mayGive(file.request())
                || !services.advices().of(file.id()).isEmpty();
    }

    private static Div words(CaseServices services, Advice advice) {
        Span who = new Span(services.names().colleague(advice.by()) + ", " + Say.moment(advice.at()));
        who.addClassName("rd-hint");
        Paragraph text = new Paragraph(advice.words());
        text.addClassName("rd-prose");
        return new Div(who, text);
    }

    private void write(CaseServices services, CaseFile file, Runnable changed) {
        TextArea words = StepForm.words("advice.words");
        Attempt attempt = new Attempt();
        Kept kept = new Kept(services, file.id(), PLACE);
        Div form = new Div(words, attempt);
        form.addClassName("rd-form");
        body().add(form);
        foot(
                Buttons.plain("advice.give", "message-square", () -> {
                    if (attempt.run(() -> services.advices().give(file.id(), words.getValue()))) {
                        kept.sent();
                        changed.run();
                    }
                }),
                kept);
        kept.watch(form);
    }
}
