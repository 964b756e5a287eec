package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.rightsdesk.common.Access;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.security.StaffMember;
import org.rightsdesk.worklist.Absence;
import org.rightsdesk.worklist.Absences;

/** Who is away and who stands in. The substitute sees the tasks from the first to the last day; nothing is rewritten. */
@Route(value = Paths.ABSENCES, layout = Frame.class)
@PermitAll
class AbsencesView extends DeskView {

    private static final long serialVersionUID = 1L;

    private final transient Absences absences;
    private final transient Names names;
    private final ComboBox<StaffMember> person = new ComboBox<>(Say.text("absence.person"));
    private final ComboBox<StaffMember> substitute = new ComboBox<>(Say.text("absence.substitute"));
    private final DatePicker from = Calendars.picker("absence.from");
    private final DatePicker until = Calendars.picker("absence.until");
    private final Attempt attempt = new Attempt();
    private final Div coming = new Div();

    AbsencesView(Absences absences, People people, Names names, Access access) {
        this.absences = absences;
        this.names = names;
        addClassName("rd-narrow");
        heading(Say.text("absence.title"), "");
        List<StaffMember> all = people.all();
        person.setItems(
                all.stream().filter(each -> absences.maySet(each.username())).toList());
        person.setItemLabelGenerator(StaffMember::displayName);
        all.stream()
                .filter(each -> each.username().equals(access.actor().name()))
                .findFirst()
                .ifPresent(person::setValue);
        substitute.setItemLabelGenerator(StaffMember::displayName);
        offerSubstitutes(all);
        person.addValueChangeListener(change -> offerSubstitutes(all));
        Panel list = new Panel(Say.text("absence.coming"));
        list.show(coming);
        add(form(), list);
        show();
    }

    /** Nobody stands in for himself. */
    private void offerSubstitutes(List<StaffMember> all) {
        StaffMember chosen = substitute.getValue();
        List<StaffMember> others =
                all.stream().filter(each -> !each.equals(person.getValue())).toList();
        substitute.setItems(others);
        substitute.setValue(others.contains(chosen) ? chosen : null);
    }

    private Component form() {
        for (ComboBox<?> each : List.of(person, substitute)) {
            each.setRequiredIndicatorVisible(true);
        }
        from.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        Div form = new Div(
                new Paragraph(Say.text("absence.help")),
                row(person, substitute),
                row(from, until),
                attempt,
                new Div(Buttons.primary("absence.set", "check", this::set)));
        form.addClassName("rd-form");
        Panel panel = new Panel(Say.text("absence.new"));
        panel.show(form);
        return panel;
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("rd-form-row");
        return row;
    }

    private void set() {
        attempt.run(() -> {
            if (person.isEmpty() || substitute.isEmpty() || from.isEmpty() || until.isEmpty()) {
                throw new org.rightsdesk.common.Refusal("refusal.absence-missing");
            }
            absences.set(
                    person.getValue().username(), substitute.getValue().username(), from.getValue(), until.getValue());
            Toast.done(Say.text("absence.done"));
            from.clear();
            until.clear();
            show();
        });
    }

    private void show() {
        coming.removeAll();
        List<Absence> all = absences.coming();
        if (all.isEmpty()) {
            coming.add(new Paragraph(Say.text("absence.none")));
            return;
        }
        DataTable table = new DataTable(
                Say.text("absence.coming"),
                List.of(
                        Say.text("absence.person"),
                        Say.text("absence.from"),
                        Say.text("absence.until"),
                        Say.text("absence.substitute"),
                        Say.text("absence.end")));
        all.forEach(absence -> table.row(
                new Span(names.colleague(absence.userName())),
                Say.day(absence.from()),
                Say.day(absence.until()),
                names.colleague(absence.substitute()),
                end(absence)));
        coming.add(table);
    }

    private Component end(Absence absence) {
        if (!absences.maySet(absence.userName())) {
            return new Span("–");
        }
        return Buttons.quiet("absence.end", () -> {
            Attempt.orToast(() -> absences.end(absence.id()));
            show();
        });
    }
}
