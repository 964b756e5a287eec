package org.rightsdesk.desk.file;

import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.common.Step;
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
        add(new WithLaw(question, "case.question.law"));
        finish(Buttons.primary(
                "case.question.send",
                "send",
                () -> act(() -> context.services()
                        .requests()
                        .askQuestion(context.id(), question.getValue(), Step.ASK_CLARIFICATION))));
    }
}
