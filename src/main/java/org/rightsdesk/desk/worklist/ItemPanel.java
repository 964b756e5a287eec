package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.DeadlineWords;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;

/** One row in full beside the list: its state, its next step with the buttons, its dates. */
class ItemPanel extends Aside {

    private static final long serialVersionUID = 1L;

    private final transient WorkItems items;
    private final transient DeadlineReader deadlines;
    private final transient Names names;
    private final transient HandOver handOver;
    private final Runnable changed;
    private final Runnable onClose;

    ItemPanel(
            WorkItems items,
            DeadlineReader deadlines,
            Names names,
            HandOver handOver,
            Runnable changed,
            Runnable onClose) {
        this.items = items;
        this.deadlines = deadlines;
        this.names = names;
        this.handOver = handOver;
        this.changed = changed;
        this.onClose = onClose;
        addClassName("rd-item");
        getElement().setAttribute("aria-label", Say.text("worklist.panel"));
        setVisible(false);
    }

    void close() {
        setVisible(false);
        removeAll();
    }

    void show(WorkItem item) {
        removeAll();
        setVisible(true);
        DeadlineWords deadline = deadlines.read(item.dueDate(), item.pausedSince(), item.extended());
        H2 title = new H2(WorkGrid.customer(item) + ": " + WorkGrid.what(item.right()));
        add(top(item), title, deadline.badge(), next(item), new H3(Say.text("worklist.panel.deadline")), dates(item));
    }

    private Div top(WorkItem item) {
        Anchor open = new Anchor(WorkGrid.href(item), Say.text("worklist.panel.open"));
        Span reference = new Span(item.reference());
        reference.addClassName("rd-head-sub");
        Div top = new Div(
                reference,
                new org.rightsdesk.desk.kit.CompanyTag(item.company(), names.shortName(item.company())),
                open,
                Buttons.icon("desk.close", "x", onClose));
        top.addClassName("rd-item-top");
        return top;
    }

    private Div next(WorkItem item) {
        Span label = new Span(Say.text("worklist.panel.next"));
        label.addClassName("rd-next-label");
        Span step = new Span(WorkGrid.step(item, names));
        step.addClassName("rd-next-step");
        Div next = new Div(label, step, buttons(item));
        next.addClassName("rd-next");
        if (items.mayTake(item)) {
            return next;
        }
        next.add(new Notice(
                Tone.INFO, Say.text(items.isBarred(item) ? "refusal.same-person" : "worklist.panel.not-yours")));
        return next;
    }

    private Div buttons(WorkItem item) {
        Div buttons = new Div();
        buttons.addClassName("rd-buttons");
        @Nullable String assignee = item.assignee();
        if (items.isMine(item)) {
            buttons.add(Buttons.primary("worklist.panel.go-on", "arrow-right", () -> open(item)));
            buttons.add(Buttons.plain("worklist.hand-over", "users", () -> handOver.open(item, changed)));
            buttons.add(Buttons.quiet("worklist.give-back", () -> act(() -> items.giveBack(item.id()))));
        } else if (assignee == null && items.mayTake(item)) {
            buttons.add(Buttons.primary("worklist.claim", "hand", () -> act(() -> items.claim(item.id()))));
            buttons.add(Buttons.plain("worklist.hand-over", "users", () -> handOver.open(item, changed)));
        } else if (assignee != null) {
            buttons.add(Buttons.plain("worklist.hand-over", "users", () -> handOver.open(item, changed)));
        }
        return buttons;
    }

    private Facts dates(WorkItem item) {
        return new Facts()
                .add(Say.capital("term.dl-last-day"), Say.day(item.dueDate()))
                .add(Say.text("worklist.panel.cautious"), Say.day(item.cautiousDate()))
                .add(Say.text("worklist.panel.opened"), Say.moment(item.openedAt()))
                .add(Say.text("worklist.column.handler"), names.colleague(item.assignee()));
    }

    private static void open(WorkItem item) {
        UI.getCurrent().navigate(WorkGrid.href(item));
    }

    private void act(Runnable verb) {
        Attempt.orToast(verb);
        changed.run();
    }
}
