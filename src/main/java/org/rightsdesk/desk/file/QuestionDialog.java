package org.rightsdesk.desk.file;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.common.Step;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;

/** Asks the customer instead of proposing a decision. */
final class QuestionDialog {

    private QuestionDialog() {}

    static void open(StepContext context) {
        open(context, Step.PROPOSE_DECISION);
    }

    /** @param step the step that the question ends */
    static void open(StepContext context, Step step) {
        TextArea question = StepForm.words("case.question");
        Attempt attempt = new Attempt();
        Div form = new Div(question, attempt);
        form.addClassNames("rd-form", "rd-dialog");
        Kept kept = new Kept(context.services(), context.id(), "question-instead");
        kept.watch(form);
        form.add(kept);
        Dialog dialog = new Dialog(Say.text("case.ask-instead"));
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("desk.cancel", "x", dialog::close));
        dialog.getFooter().add(Buttons.inDialog(dialog, "case.question.send", "send", () -> {
            if (attempt.run(() -> context.services().requests().askQuestion(context.id(), question.getValue(), step))) {
                kept.sent();
                dialog.close();
                context.done().run();
            }
        }));
        dialog.open();
    }
}
