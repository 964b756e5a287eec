package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdesk.common.Dates;
import org.rightsdesk.deadline.WorkingDays;
import org.rightsdesk.desk.kit.Chart;
import org.rightsdesk.desk.kit.ChartPanel;
import org.rightsdesk.desk.kit.CsvLink;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.insight.DueOn;

/** What ends on which of the next working days. */
class DuePanel extends ChartPanel {

    private static final long serialVersionUID = 1L;
    private static final int SOON = 5;

    private DuePanel(List<DueOn> days, LocalDate today, WorkingDays calendar) {
        super(Say.text("manager.due"), chart(days, today, calendar), table(days));
        addClassNames("rd-wide", "rd-due-panel");
        body().addComponentAsFirst(sums(days, today, calendar));
        body().addComponentAtIndex(
                        2,
                        new Legend("manager.soon", "soon", "manager.later", "ok", "calendar.legend.paused", "paused"));
        Div links = new Div(
                new Anchor(Paths.CALENDAR, Say.text("desk.nav.calendar")), new CsvLink("due.csv", () -> rows(days)));
        links.addClassName("rd-links");
        end(links);
    }

    /** Each working day of the span, and others only where something ends on them. */
    static DuePanel of(List<DueOn> found, WorkingDays calendar, LocalDate today, LocalDate until) {
        Map<LocalDate, DueOn> byDay = found.stream().collect(Collectors.toMap(DueOn::day, Function.identity()));
        List<DueOn> days = today.datesUntil(until.plusDays(1))
                .filter(day -> calendar.isWorkingDay(day) || byDay.containsKey(day))
                .map(day -> byDay.getOrDefault(day, new DueOn(day, 0, 0)))
                .toList();
        return new DuePanel(days, today, calendar);
    }

    private static List<List<Object>> rows(List<DueOn> days) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(Say.text("manager.due.day"), Say.text("manager.due.running"), Say.text("manager.paused")));
        days.forEach(due -> rows.add(List.of(due.day().toString(), due.running(), due.paused())));
        return rows;
    }

    /** How many become late if nothing is done, within five and within ten working days. */
    private static Div sums(List<DueOn> days, LocalDate today, WorkingDays calendar) {
        int soon = days.stream()
                .filter(due -> calendar.left(today, due.day()) <= SOON)
                .mapToInt(DueOn::running)
                .sum();
        int all = days.stream().mapToInt(DueOn::running).sum();
        int paused = days.stream().mapToInt(DueOn::paused).sum();
        Div sums = new Div(
                new Anchor("?view=all&deadline=soon", Say.text("manager.due.soon", soon)),
                new Span(Say.text("manager.due.all", all, paused)));
        sums.addClassName("rd-due-sums");
        return sums;
    }

    private static Chart chart(List<DueOn> days, LocalDate today, WorkingDays calendar) {
        List<Map<String, Object>> running = days.stream()
                .map(due -> bar(due.running(), calendar.left(today, due.day()) <= SOON ? "soon" : "ok"))
                .toList();
        List<Map<String, Object>> paused =
                days.stream().map(due -> bar(due.paused(), "paused")).toList();
        Map<String, Object> option = Map.of(
                "grid", Map.of("left", 32, "right", 12, "top", 16, "bottom", 44),
                "xAxis",
                        Charts.categories(
                                days.stream().map(due -> name(due.day())).toList()),
                "yAxis", Charts.counts(),
                "series", List.of(series(running), series(paused)));
        return new Chart(option, Say.text("manager.due.caption"));
    }

    private static Map<String, Object> series(List<Map<String, Object>> bars) {
        return Map.of("type", "bar", "stack", "day", "barMaxWidth", 34, "data", bars);
    }

    /** No number on a bar of nothing. */
    private static Map<String, Object> bar(int count, String fill) {
        return Map.of(
                "value", count,
                "itemStyle", Map.of("color", "var(--rd-fill-" + fill + ")", "borderRadius", 3),
                "label", Map.of("show", count > 0, "position", "inside", "color", "var(--rd-on-fill)"));
    }

    private static DataTable table(List<DueOn> days) {
        DataTable table = new DataTable(
                Say.text("manager.due.caption"),
                List.of(Say.text("manager.due.day"), Say.text("manager.due.running"), Say.text("manager.paused")));
        days.forEach(due ->
                table.row(new Anchor("?view=all&day=" + due.day(), Say.day(due.day())), due.running(), due.paused()));
        return table;
    }

    /** Short, for ten of them stand side by side; the table says the day in full. */
    private static String name(LocalDate day) {
        return Dates.shortWeekday(day, Say.language()) + "\n"
                + Dates.shortDayAndMonth(MonthDay.from(day), Say.language());
    }
}
