package org.rightsdesk.desk.calendar;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.Absence;
import org.rightsdesk.worklist.Absences;

/** Which colleagues are away in the time that the calendar shows, and who stands in. */
class AwayPanel extends Panel {

    private static final long serialVersionUID = 1L;

    AwayPanel(List<Absence> absences, Names names) {
        super(Say.text("calendar.away"));
        UnorderedList list = new UnorderedList();
        list.addClassName("rd-away");
        absences.forEach(absence -> {
            Span days = new Span(Say.text(
                    "calendar.away.days",
                    Say.date(absence.from()),
                    Say.date(absence.until()),
                    names.colleague(absence.substitute())));
            days.addClassName("rd-hint");
            list.add(new ListItem(new Span(names.colleague(absence.userName())), days));
        });
        show(list);
        setVisible(!absences.isEmpty());
    }

    /** Of the colleague that is chosen, or of all. */
    static List<Absence> during(CalendarState state, Absences absences) {
        String who = state.filter().assignee();
        return absences.coming().stream()
                .filter(each ->
                        !each.from().isAfter(state.until()) && !each.until().isBefore(state.from()))
                .filter(each -> who == null || who.equals(each.userName()))
                .toList();
    }
}
