package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.CsvLink;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.insight.Load;
import org.rightsdesk.worklist.Absence;
import org.rightsdesk.worklist.WorkFilter;

/** Who has how much open work, and how its time limits stand. */
class LoadPanel extends Panel {

    private static final long serialVersionUID = 1L;

    /**
     * What is known of the colleagues beside their tasks.
     *
     * @param away whether somebody is away today
     * @param handOver asks to whom the tasks of that user go; null where the person may not hand over
     */
    record Colleagues(Function<String, Optional<Absence>> away, @Nullable Consumer<String> handOver) {}

    LoadPanel(List<Load> loads, Names names, Colleagues colleagues) {
        super(Say.text("manager.load"));
        addClassName("rd-half-even");
        DataTable table = new DataTable(
                Say.text("manager.load.caption"),
                List.of(Say.text("calendar.who"), Say.text("manager.load.open"), Say.text("manager.load.state")));
        table.addClassName("rd-load");
        int most = loads.stream().mapToInt(Load::sum).max().orElse(1);
        loads.forEach(load -> table.row(who(load, names, colleagues), load.sum(), bars(load, most)));
        end(new CsvLink("load.csv", () -> rows(loads, names)));
        show(
                table,
                new Legend(
                        "calendar.legend.late", "late",
                        "calendar.legend.soon", "soon",
                        "calendar.legend.ok", "ok",
                        "manager.load.paused", "paused"));
    }

    private static List<List<Object>> rows(List<Load> loads, Names names) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                Say.text("calendar.who"),
                Say.text("calendar.legend.late"),
                Say.text("calendar.legend.soon"),
                Say.text("calendar.legend.ok"),
                Say.text("manager.load.paused")));
        loads.forEach(load -> rows.add(List.of(
                load.assignee() == null ? Say.text("manager.load.nobody") : names.colleague(load.assignee()),
                load.late(),
                load.soon(),
                load.later(),
                load.paused())));
        return rows;
    }

    private static Component who(Load load, Names names, Colleagues colleagues) {
        String user = load.assignee() == null ? WorkFilter.NOBODY : load.assignee();
        String name = load.assignee() == null ? Say.text("manager.load.nobody") : names.colleague(user);
        Div who = new Div(new Anchor(Paths.WORKLIST + "?view=all&who=" + user, name));
        who.addClassName("rd-load-who");
        colleagues.away().apply(user).ifPresent(absence -> {
            Span away = new Span(Say.text("manager.load.away", Say.date(absence.until())));
            away.addClassName("rd-hint");
            who.add(away);
        });
        Consumer<String> handOver = colleagues.handOver();
        if (handOver != null) {
            Button move = Buttons.quiet("manager.load.move", () -> handOver.accept(user));
            move.setAriaLabel(Say.text("manager.load.move.of", name));
            who.add(move);
        }
        return who;
    }

    private static Component bars(Load load, int most) {
        Div bars = new Div(
                bar("late", load.late(), most),
                bar("soon", load.soon(), most),
                bar("ok", load.later(), most),
                bar("paused", load.paused(), most));
        bars.addClassName("rd-bars");
        bars.getElement().setAttribute("role", "img");
        bars.getElement()
                .setAttribute(
                        "aria-label",
                        Say.text("manager.load.words", load.late(), load.soon(), load.later(), load.paused()));
        return bars;
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
