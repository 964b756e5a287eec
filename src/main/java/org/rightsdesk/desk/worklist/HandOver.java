package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.rightsdesk.common.Access;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.worklist.Absences;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.stereotype.Component;

/** Gives work to a colleague who may take it, or takes it over from one. The reason is asked and noted. */
@Component
public class HandOver {

    private final WorkItems items;
    private final People people;
    private final Absences absences;
    private final Names names;
    private final DeadlineReader deadlines;
    private final Access access;

    HandOver(WorkItems items, People people, Absences absences, Names names, DeadlineReader deadlines, Access access) {
        this.items = items;
        this.people = people;
        this.absences = absences;
        this.names = names;
        this.deadlines = deadlines;
        this.access = access;
    }

    /** @param done called when it was handed over */
    public void open(WorkItem item, Runnable done) {
        open(List.of(item), done);
    }

    /**
     * Several at once: shows first what goes and what does not.
     *
     * @param done called when they were handed over
     */
    public void open(List<WorkItem> chosen, Runnable done) {
        new HandOverDialog(chosen, items, people.whoMayTake(chosen), absences, names, deadlines, done).open();
    }

    /**
     * Asks before a colleague's task is taken.
     *
     * @param done called when it was taken
     */
    public void takeOver(WorkItem item, Runnable done) {
        Dialog dialog = new Dialog(Say.text("worklist.take-over.title"));
        TextArea reason = reason();
        reason.setHelperText(Say.text("worklist.take-over.reason.help"));
        Attempt attempt = new Attempt();
        Paragraph words = new Paragraph(Say.text(
                "worklist.take-over.words", names.colleague(item.assignee()), item.reference(), WorkGrid.what(item)));
        Div form = new Div(words, reason, attempt);
        form.addClassNames("rd-form", "rd-dialog");
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("desk.cancel", "x", dialog::close));
        dialog.getFooter().add(Buttons.inDialog(dialog, "worklist.take-over.do", "hand", () -> {
            if (attempt.run(() -> items.handOver(item.id(), access.actor().name(), reason.getValue()))) {
                dialog.close();
                Toast.done(Say.text("worklist.take-over.done"));
                done.run();
            }
        }));
        dialog.open();
    }

    static TextArea reason() {
        TextArea reason = new TextArea(Say.text("worklist.hand-over.reason"));
        reason.setHelperText(Say.text("worklist.hand-over.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        return reason;
    }
}
