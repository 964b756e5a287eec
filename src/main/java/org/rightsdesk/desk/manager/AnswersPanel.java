package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rightsdesk.desk.kit.Chart;
import org.rightsdesk.desk.kit.ChartPanel;
import org.rightsdesk.desk.kit.CsvLink;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.insight.AnswerFigures;
import org.rightsdesk.insight.Behind;
import org.rightsdesk.insight.MonthOfAnswers;

/** How many replies left within a month of receipt, and how long they took. */
class AnswersPanel extends ChartPanel {

    private static final long serialVersionUID = 1L;
    private static final int GOAL = 95;

    private AnswersPanel(AnswerFigures figures, List<MonthOfAnswers> months, Period period) {
        super(Say.text("manager.answered"), chart(months), table(months));
        addClassName("rd-half");
        Div line = new Div(
                figure(
                        link(Behind.SLOW, period, Say.text("manager.percent", figures.share())),
                        Say.text("manager.answered.share", GOAL)),
                figure(
                        link(Behind.ANSWERED, period, Say.text("manager.days", figures.medianDays())),
                        Say.text("manager.answered.median")),
                figure(
                        link(Behind.ANSWERED, period, Say.text("manager.days", figures.ninetyDays())),
                        Say.text("manager.answered.ninety")));
        line.addClassName("rd-figures");
        body().addComponentAsFirst(line);
        body().add(more(figures, period));
        end(new CsvLink("answers.csv", () -> rows(months)));
    }

    private static Div more(AnswerFigures figures, Period period) {
        Div more = new Div(
                counted(Behind.ANSWERED, period, figures.answered()),
                counted(Behind.EXTENDED, period, figures.extended()),
                counted(Behind.ASKED, period, figures.asked()),
                counted(Behind.PAUSED, period, figures.pauses()),
                counted(Behind.REOPENED, period, figures.reopened()));
        more.addClassNames("rd-figures", "rd-figures-small");
        return more;
    }

    /** Nothing to be proud of where nothing was answered; what else happened is told all the same. */
    static Panel of(AnswerFigures figures, List<MonthOfAnswers> months, Period period) {
        if (figures.answered() > 0) {
            return new AnswersPanel(figures, months, period);
        }
        Paragraph none = new Paragraph(Say.text("manager.answered.none"));
        none.addClassName("rd-hint");
        Panel panel = new Panel(Say.text("manager.answered"), none, more(figures, period));
        panel.addClassName("rd-half");
        return panel;
    }

    private static List<List<Object>> rows(List<MonthOfAnswers> months) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                Say.text("manager.month"),
                Say.text("manager.answered.count"),
                Say.text("manager.answered.in-month"),
                "%"));
        months.forEach(
                each -> rows.add(List.of(each.month().toString(), each.answered(), each.inMonth(), each.share())));
        return rows;
    }

    private static Div counted(Behind figure, Period period, int count) {
        return figure(
                link(figure, period, Integer.toString(count)), Say.text("figure.n." + FigureLink.key(figure), count));
    }

    private static Anchor link(Behind figure, Period period, String value) {
        return new FigureLink(figure, period, null, value);
    }

    private static Div figure(Anchor number, String name) {
        number.addClassName("rd-figure");
        Span words = new Span(name);
        words.addClassName("rd-hint");
        return new Div(number, words);
    }

    private static Chart chart(List<MonthOfAnswers> months) {
        Map<String, Object> line = Map.of(
                "type", "line",
                "symbolSize", 7,
                "data", months.stream().map(MonthOfAnswers::share).toList(),
                "itemStyle", Map.of("color", "var(--rd-accent)"),
                "lineStyle", Map.of("color", "var(--rd-accent)"),
                "label",
                        Map.of(
                                "show",
                                true,
                                "position",
                                "top",
                                "color",
                                "var(--rd-ink)",
                                "formatter",
                                Say.text("manager.percent", "{c}")));
        Map<String, Object> option = Map.of(
                "grid", Map.of("left", 44, "right", 16, "top", 24, "bottom", 26),
                "xAxis",
                        Charts.categories(months.stream()
                                .map(month -> name(month.month()))
                                .toList()),
                "yAxis", Charts.values(0, 100),
                "series",
                        months.size() > 1
                                ? List.of(
                                        Charts.goal(Say.text("manager.answered.goal", GOAL), GOAL, months.size()), line)
                                : List.of(line));
        return new Chart(option, Say.text("manager.answered.alternative"));
    }

    private static DataTable table(List<MonthOfAnswers> months) {
        DataTable table = new DataTable(
                Say.text("manager.answered.alternative"),
                List.of(
                        Say.text("manager.month"),
                        Say.text("manager.answered.count"),
                        Say.text("manager.answered.in-month"),
                        "%"));
        months.forEach(month -> table.row(
                new Span(name(month.month()) + " " + month.month().getYear()),
                month.answered(),
                month.inMonth(),
                month.share()));
        return table;
    }

    private static String name(YearMonth month) {
        return month.getMonth()
                .getDisplayName(TextStyle.SHORT_STANDALONE, Say.language().locale());
    }
}
