package org.rightsdesk.desk.worklist;

import com.vaadin.flow.data.renderer.LitRenderer;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.DeadlineWords;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;

/** What stands in the cells of a row, drawn by the browser. */
final class WorkCells {

    private static final String TWO_LINES = "<div class='rd-cell'><span class='rd-line1'>${item.one}</span>%s</div>";
    private static final String STATE =
            "<span class='rd-state' data-state='${item.tone}'><vaadin-icon src='../frontend/desk/icons.svg'"
                    + " symbol='${item.icon}' aria-hidden='true'></vaadin-icon><span title='${item.two}'>${item.two}</span></span>";
    private static final String CUSTOMER = "<div class='rd-cell'><a class='rd-line1 rd-strong' href='${item.href}'>"
            + "${item.one}</a><span class='rd-line2'>${item.two}</span><span class='rd-line2 rd-narrow-only'>"
            + "${item.three}</span></div>";
    private static final String WORK =
            "<div class='rd-cell'><span class='rd-line1' title='${item.one}'>${item.one}</span>"
                    + "<span class='${item.look}' data-state='${item.tone}' title='${item.full}'>${item.two}</span></div>";
    private static final String COMPANY =
            "<span class='rd-company' data-company='${item.key}' title='${item.name}'><span>${item.name}</span></span>";

    private final WorkItems items;
    private final DeadlineReader deadlines;
    private final Names names;

    WorkCells(WorkItems items, DeadlineReader deadlines, Names names) {
        this.items = items;
        this.deadlines = deadlines;
        this.names = names;
    }

    LitRenderer<WorkItem> deadline() {
        return LitRenderer.<WorkItem>of(TWO_LINES.formatted(STATE))
                .withProperty("one", item -> read(item).day())
                .withProperty("two", item -> read(item).words())
                .withProperty("tone", item -> read(item).tone().css())
                .withProperty("icon", item -> read(item).tone().icon());
    }

    LitRenderer<WorkItem> customer() {
        return LitRenderer.<WorkItem>of(CUSTOMER)
                .withProperty("one", WorkGrid::customer)
                .withProperty("two", WorkItem::reference)
                .withProperty("three", WorkGrid::what)
                .withProperty("href", WorkGrid::href);
    }

    LitRenderer<WorkItem> work() {
        return LitRenderer.<WorkItem>of(WORK)
                .withProperty("one", item -> WorkGrid.what(item.right()))
                .withProperty(
                        "two", item -> items.isBarred(item) ? Say.text("worklist.barred") : WorkGrid.step(item, names))
                .withProperty("full", item -> WorkGrid.step(item, names))
                .withProperty("look", item -> items.isBarred(item) ? "rd-state" : "rd-line2")
                .withProperty("tone", item -> items.isBarred(item) ? "info" : "");
    }

    LitRenderer<WorkItem> company() {
        return LitRenderer.<WorkItem>of(COMPANY)
                .withProperty("key", item -> item.company().value())
                .withProperty("name", item -> names.shortName(item.company()));
    }

    private DeadlineWords read(WorkItem item) {
        return deadlines.read(item.dueDate(), item.pausedSince(), item.extended());
    }
}
