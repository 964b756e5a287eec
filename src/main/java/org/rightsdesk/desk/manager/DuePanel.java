package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdesk.deadline.WorkingDays;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.insight.DueOn;
import org.rightsdesk.insight.Figures;

/** What ends on which of the next working days: a table whose cells are bars. */
class DuePanel extends Panel {

    private static final long serialVersionUID = 1L;

    DuePanel(Figures figures, WorkingDays calendar, LocalDate today, LocalDate until) {
        super(Say.text("manager.due"));
        addClassName("rd-wide");
        Map<LocalDate, DueOn> found = figures.due(today, until).stream()
                .collect(Collectors.toMap(DueOn::day, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        int most = found.values().stream()
                .mapToInt(due -> due.running() + due.paused())
                .max()
                .orElse(1);
        NativeTable table = new NativeTable();
        table.addClassName("rd-due");
        table.setCaptionText(Say.text("manager.due.caption"));
        for (LocalDate day = today; !day.isAfter(until); day = day.plusDays(1)) {
            DueOn due = found.getOrDefault(day, new DueOn(day, 0, 0));
            if (calendar.isWorkingDay(day) || due.running() + due.paused() > 0) {
                table.getBody().add(row(due, calendar.left(today, day) <= 5, most));
            }
        }
        show(table);
    }

    private static NativeTableRow row(DueOn due, boolean soon, int most) {
        NativeTableHeaderCell day = new NativeTableHeaderCell(Say.day(due.day()));
        day.getElement().setAttribute("scope", "row");
        Div bars = new Div(bar(soon ? "soon" : "ok", due.running(), most), bar("paused", due.paused(), most));
        bars.addClassName("rd-bars");
        String words = due.paused() == 0
                ? Integer.toString(due.running())
                : Say.text("manager.due.with-paused", due.running(), due.paused());
        return new NativeTableRow(day, new NativeTableCell(bars), new NativeTableCell(new Span(words)));
    }

    private static Div bar(String tone, int count, int most) {
        Div bar = new Div();
        bar.addClassName("rd-bar");
        bar.getElement().setAttribute("data-fill", tone);
        bar.setWidth(100.0 * count / most + "%");
        bar.setVisible(count > 0);
        return bar;
    }
}
