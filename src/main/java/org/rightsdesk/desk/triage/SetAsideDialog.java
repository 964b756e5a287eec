package org.rightsdesk.desk.triage;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import org.rightsdesk.casefile.DraftBox;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.KeptFields;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.request.SetAsideReason;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;

/** No rights request: the reason is noted, and the sender gets an answer unless it is spam. */
final class SetAsideDialog {

    private SetAsideDialog() {}

    static void open(Submissions submissions, Submission submission, DraftBox drafts, Runnable done) {
        Select<SetAsideReason> reason = new Select<>();
        reason.setLabel(Say.text("triage.set-aside.reason"));
        reason.setItems(EnumSet.complementOf(EnumSet.of(SetAsideReason.REMINDER)));
        reason.setItemLabelGenerator(each -> Say.text(each.nameKey()));
        reason.setValue(SetAsideReason.CUSTOMER_SERVICE);
        TextArea answer = new TextArea(Say.text("triage.set-aside.answer"));
        answer.setHelperText(Say.text("triage.set-aside.answer.help"));
        answer.setMinRows(4);
        reason.addValueChangeListener(
                change -> answer.setVisible(change.getValue().isAnswered()));
        KeptFields.choice("reason", SetAsideReason.class, reason);
        KeptFields.as("answer", answer);
        Attempt attempt = new Attempt();
        KeptFields kept = new KeptFields(drafts, "set-aside");
        Div form = new Div(reason, answer, attempt, kept);
        kept.watch(form);
        form.addClassNames("rd-form", "rd-dialog");
        Dialog dialog = new Dialog(Say.text("triage.set-aside"));
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("desk.cancel", "x", dialog::close));
        dialog.getFooter().add(Buttons.inDialog(dialog, "triage.set-aside.do", "archive", () -> {
            if (attempt.run(() -> submissions.setAside(submission.id(), reason.getValue(), answer.getValue()))) {
                kept.sent();
                dialog.close();
                Toast.done(Say.text("case.done"));
                done.run();
            }
        }));
        dialog.open();
    }
}
