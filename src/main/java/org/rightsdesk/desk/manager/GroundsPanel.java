package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rightsdesk.desk.kit.Chart;
import org.rightsdesk.desk.kit.ChartPanel;
import org.rightsdesk.desk.kit.CsvLink;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.insight.Behind;
import org.rightsdesk.insight.GroundCount;
import org.rightsdesk.request.Ground;

/** On which grounds parts of requests were turned down. */
final class GroundsPanel {

    private GroundsPanel() {}

    static Panel of(List<GroundCount> grounds, Period period) {
        String heading = Say.text("manager.grounds");
        Panel panel;
        if (grounds.isEmpty()) {
            Paragraph none = new Paragraph(Say.text("manager.grounds.none"));
            none.addClassName("rd-hint");
            panel = new Panel(heading, none);
        } else {
            panel = new ChartPanel(heading, chart(grounds), table(grounds, period));
        }
        String sum = Say.text(
                "manager.grounds.sum",
                grounds.stream().mapToInt(GroundCount::parts).sum());
        panel.end(
                grounds.isEmpty() ? new Span(sum) : links(grounds, new FigureLink(Behind.REFUSED, period, null, sum)));
        panel.addClassName("rd-full");
        return panel;
    }

    private static Div links(List<GroundCount> grounds, FigureLink sum) {
        Div links = new Div(sum, new CsvLink("grounds.csv", () -> rows(grounds)));
        links.addClassName("rd-links");
        return links;
    }

    private static List<List<Object>> rows(List<GroundCount> grounds) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(Say.text("manager.ground"), Say.text("manager.parts")));
        grounds.forEach(each -> rows.add(List.of(name(each), each.parts())));
        return rows;
    }

    /** The most frequent on top: a bar chart counts its categories upwards. */
    private static Chart chart(List<GroundCount> grounds) {
        List<GroundCount> upwards = grounds.stream().limit(8).toList().reversed();
        Map<String, Object> bars = Map.of(
                "type", "bar",
                "barMaxWidth", 16,
                "data", upwards.stream().map(GroundCount::parts).toList(),
                "itemStyle", Map.of("color", "var(--rd-accent)", "borderRadius", 3),
                "label", Map.of("show", true, "position", "right", "color", "var(--rd-ink)"));
        Map<String, Object> option = Map.of(
                "grid", Map.of("left", 8, "right", 40, "top", 8, "bottom", 8, "containLabel", true),
                "xAxis", Map.of("type", "value", "show", false),
                "yAxis",
                        Charts.categories(
                                upwards.stream().map(GroundsPanel::name).toList()),
                "series", List.of(bars));
        return new Chart(option, Say.text("manager.grounds.alternative"));
    }

    private static DataTable table(List<GroundCount> grounds, Period period) {
        DataTable table = new DataTable(
                Say.text("manager.grounds.alternative"),
                List.of(Say.text("manager.ground"), Say.text("manager.parts")));
        grounds.forEach(each -> table.row(
                new Span(name(each)),
                new FigureLink(Behind.REFUSED, period, each.ground(), Integer.toString(each.parts()))));
        return table;
    }

    private static String name(GroundCount each) {
        return Say.capital(Ground.valueOf(each.ground()).nameKey());
    }
}
