package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.security.StaffMember;
import org.rightsdesk.worklist.Absences;
import org.rightsdesk.worklist.HandOverPlan;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;

/** To whom, why, and row by row what will happen. Each row is handed over by itself: one that cannot go holds up no other. */
class HandOverDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient List<WorkItem> chosen;
    private final transient WorkItems items;
    private final transient Absences absences;
    private final transient Names names;
    private final transient DeadlineReader deadlines;
    private final ComboBox<StaffMember> to = new ComboBox<>(Say.text("worklist.hand-over.to"));
    private final TextArea reason = HandOver.reason();
    private final Attempt attempt = new Attempt();
    private final Div preview = new Div();
    private final Button confirm;
    private final Runnable done;

    HandOverDialog(
            List<WorkItem> chosen,
            WorkItems items,
            List<StaffMember> people,
            Absences absences,
            Names names,
            DeadlineReader deadlines,
            Runnable done) {
        this.chosen = chosen;
        this.items = items;
        this.absences = absences;
        this.names = names;
        this.deadlines = deadlines;
        this.done = done;
        setHeaderTitle(Say.text("worklist.hand-over.title-n", chosen.size()));
        to.setItems(people);
        to.setItemLabelGenerator(StaffMember::displayName);
        to.setRequiredIndicatorVisible(true);
        to.addValueChangeListener(change -> showPreview());
        preview.getElement().setAttribute("aria-live", "polite");
        Div fields = new Div(to, reason);
        fields.addClassName("rd-form-row");
        Div form = new Div(fields, preview, attempt);
        form.addClassNames("rd-form", "rd-hand-over");
        add(form);
        confirm = Buttons.primary("worklist.hand-over.do", "users", this::handOver);
        getFooter().add(Buttons.plain("desk.cancel", "x", this::close), confirm);
        showPreview();
    }

    private List<HandOverPlan> plans() {
        return to.isEmpty()
                ? List.of()
                : items.planHandOver(chosen, to.getValue().username());
    }

    private void showPreview() {
        preview.removeAll();
        List<HandOverPlan> plans = plans();
        if (to.isEmpty()) {
            return;
        }
        absences.of(to.getValue().username(), deadlines.today())
                .ifPresent(away -> preview.add(new Notice(
                        Tone.SOON,
                        Say.text(
                                "worklist.away",
                                to.getValue().displayName(),
                                Say.date(away.from()),
                                Say.date(away.until()),
                                names.colleague(away.substitute())))));
        DataTable table = new DataTable(
                Say.text("worklist.hand-over.preview"),
                List.of(
                        Say.text("worklist.column.reference"),
                        Say.text("worklist.column.customer"),
                        Say.text("worklist.column.day"),
                        Say.text("worklist.column.result")));
        plans.forEach(plan -> table.row(
                new Span(plan.item().reference()),
                WorkGrid.customer(plan.item()) + " · " + WorkGrid.what(plan.item()),
                Say.day(plan.item().dueDate()),
                result(plan)));
        preview.add(table);
        long going = plans.stream().filter(HandOverPlan::goes).count();
        confirm.setEnabled(going > 0);
        confirm.setText(Say.text("worklist.hand-over.do-n", going));
    }

    private Span result(HandOverPlan plan) {
        String words = Say.text(
                "worklist.plan." + Say.key(plan.result()),
                names.colleague(plan.item().assignee()),
                to.getValue().displayName());
        Span result = new Span(Icons.of(plan.goes() ? "circle-check" : "ban"), new Span(words));
        result.addClassNames("rd-state", "rd-plan");
        result.getElement().setAttribute("data-state", plan.goes() ? "done" : "late");
        return result;
    }

    private void handOver() {
        if (to.isEmpty()) {
            to.setErrorMessage(Say.text("term.err-required"));
            to.setInvalid(true);
            return;
        }
        List<HandOverPlan> going = plans().stream().filter(HandOverPlan::goes).toList();
        if (attempt.run(() -> requireReason(going))) {
            int moved = going.stream().mapToInt(plan -> one(plan) ? 1 : 0).sum();
            close();
            Toast.done(Say.text("worklist.hand-over.moved", moved, to.getValue().displayName(), chosen.size() - moved));
            done.run();
        }
    }

    private void requireReason(List<HandOverPlan> going) {
        if (reason.getValue().isBlank() || going.isEmpty()) {
            throw new Refusal("refusal.reason-missing");
        }
    }

    /** What changed since the preview stays where it is, and is counted as not moved. */
    private boolean one(HandOverPlan plan) {
        try {
            items.handOver(plan.item().id(), to.getValue().username(), reason.getValue());
            return true;
        } catch (Refusal | NotFound changed) {
            return false;
        }
    }
}
