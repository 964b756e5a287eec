package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.security.Staff;
import org.rightsdesk.security.StaffMember;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.stereotype.Component;

/** Gives a piece of work to a colleague who may take it. The reason is asked and noted. */
@Component
public class HandOver {

    private final WorkItems items;
    private final Staff staff;

    HandOver(WorkItems items, Staff staff) {
        this.items = items;
        this.staff = staff;
    }

    /** @param done called when it was handed over */
    public void open(WorkItem item, Runnable done) {
        Dialog dialog = new Dialog(Say.text("worklist.hand-over.title"));
        ComboBox<StaffMember> to = new ComboBox<>(Say.text("worklist.hand-over.to"));
        to.setItems(colleagues(item));
        to.setItemLabelGenerator(StaffMember::displayName);
        to.setRequiredIndicatorVisible(true);
        TextArea reason = new TextArea(Say.text("worklist.hand-over.reason"));
        reason.setHelperText(Say.text("worklist.hand-over.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        Attempt attempt = new Attempt();
        Div form = new Div(new Paragraph(item.reference() + " · " + WorkGrid.what(item)), to, reason, attempt);
        form.addClassNames("rd-form", "rd-dialog");
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("desk.cancel", "x", dialog::close));
        dialog.getFooter().add(Buttons.primary("worklist.hand-over.do", "users", () -> {
            if (to.isEmpty()) {
                to.setErrorMessage(Say.text("term.err-required"));
                to.setInvalid(true);
            } else if (attempt.run(() -> items.handOver(item.id(), to.getValue().username(), reason.getValue()))) {
                dialog.close();
                Toast.done(Say.text("worklist.hand-over.done", to.getValue().displayName()));
                done.run();
            }
        }));
        dialog.open();
    }

    private List<StaffMember> colleagues(WorkItem item) {
        return item.roles().stream()
                .flatMap(role -> staff.members(item.company(), role).stream())
                .distinct()
                .filter(member -> !member.username().equals(item.barred()))
                .filter(member -> !member.username().equals(item.assignee()))
                .sorted(Comparator.comparing(StaffMember::displayName))
                .toList();
    }
}
