package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.rightsdesk.desk.kit.CsvLink;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.insight.Load;

/** Who has how much open work, and how its time limits stand. */
class LoadPanel extends Panel {

    private static final long serialVersionUID = 1L;

    LoadPanel(List<Load> loads, Names names) {
        super(Say.text("manager.load"));
        addClassName("rd-half-even");
        DataTable table = new DataTable(
                Say.text("manager.load.caption"),
                List.of(Say.text("calendar.who"), Say.text("manager.load.open"), Say.text("manager.load.state")));
        table.addClassName("rd-load");
        int most = loads.stream().mapToInt(Load::sum).max().orElse(1);
        loads.forEach(load -> table.row(who(load, names), load.sum(), bars(load, most)));
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

    private static Component who(Load load, Names names) {
        return load.assignee() == null
                ? new Anchor(Paths.WORKLIST + "?view=all&who=nobody", Say.text("manager.load.nobody"))
                : new Anchor(Paths.WORKLIST + "?view=all&who=" + load.assignee(), names.colleague(load.assignee()));
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
