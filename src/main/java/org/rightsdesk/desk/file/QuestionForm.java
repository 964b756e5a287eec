package org.rightsdesk.desk.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.rightsdesk.common.Step;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.WithLaw;

/** What the customer is asked, so that the request becomes clear. One question, choices offered, "everything" accepted. */
class QuestionForm extends StepForm {

    private static final long serialVersionUID = 1L;

    QuestionForm(StepContext context) {
        super(context);
        TextArea question = words("case.question");
        String written = context.file().request().question();
        question.setValue(written == null ? "" : written);
        LiveLetter letter =
                new LiveLetter(context.services(), context.file().request(), LetterKind.CLARIFICATION_QUESTION);
        Div form = new Div(new WithLaw(question, "case.question.law"));
        form.addClassName("rd-form");
        Div both = new Div(form, letter);
        both.addClassName("rd-proposal");
        add(both);
        Button send = Buttons.primary(
                "case.question.send",
                "send",
                () -> act(() -> context.services()
                        .requests()
                        .askQuestion(context.id(), question.getValue(), Step.ASK_CLARIFICATION)));
        Runnable refresh = () -> send.setEnabled(letter.show(Map.of("text", question.getValue()), true));
        question.addValueChangeListener(change -> refresh.run());
        refresh.run();
        finish(send);
    }
}
