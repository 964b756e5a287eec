package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.CasePhase;
import org.rightsdesk.desk.kit.DeadlineWords;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;

/** One row in full beside the list: its state, how far it is, its next step with the buttons, its facts. */
class ItemPanel extends Aside {

    private static final long serialVersionUID = 1L;

    private final transient ListServices services;
    private final transient WorkItems items;
    private final transient Names names;
    private final transient HandOver handOver;
    private final Runnable changed;
    private final Consumer<ListState> go;
    private final Runnable onClose;
    private transient @Nullable WorkItem shown;

    ItemPanel(ListServices services, Runnable changed, Consumer<ListState> go, Runnable onClose) {
        this.services = services;
        this.items = services.items();
        this.names = services.names();
        this.handOver = services.handOver();
        this.changed = changed;
        this.go = go;
        this.onClose = onClose;
        addClassName("rd-item");
        getElement().setAttribute("aria-label", Say.text("worklist.panel"));
        setVisible(false);
    }

    void close() {
        shown = null;
        setVisible(false);
        removeAll();
    }

    void show(WorkItem item) {
        if (item.equals(shown)) {
            return;
        }
        shown = item;
        removeAll();
        setVisible(true);
        DeadlineWords deadline = services.deadlines().read(item.dueDate(), item.pausedSince(), item.extended());
        H2 title = new H2(WorkGrid.customer(item) + ": " + WorkGrid.what(item.right()));
        add(top(item), title, deadline.badge(), progress(item), next(item), new ItemFacts(services, item));
    }

    private ItemProgress progress(WorkItem item) {
        UUID id = item.requestId();
        if (id == null) {
            return new ItemProgress(CasePhase.way(Right.ACCESS), 0);
        }
        RightsRequest request = services.requests().get(id);
        return new ItemProgress(
                CasePhase.way(request.right()),
                CasePhase.of(CasePhase.shown(request.status(), List.of(item.step())), request.right()));
    }

    private Div top(WorkItem item) {
        Anchor open = new Anchor(WorkGrid.href(item), Say.text("worklist.panel.open"));
        Button reference = new Button(item.reference(), click -> go.accept(family(item)));
        reference.addThemeVariants(ButtonVariant.TERTIARY);
        reference.setTooltipText(Say.text("worklist.panel.family"));
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
        notes(item).forEach(note -> next.add(new Notice(Tone.INFO, note)));
        return next;
    }

    /** Four eyes, a missing role, an absent colleague, a colleague's reason: said before anything is clicked. */
    private List<String> notes(WorkItem item) {
        List<String> notes = new ArrayList<>();
        if (items.isBarred(item)) {
            notes.add(Say.text("refusal.same-person"));
        } else if (!items.mayTake(item)) {
            notes.add(Say.text("worklist.panel.not-yours"));
        }
        String assignee = item.assignee();
        if (assignee != null && services.absences().covered().contains(assignee)) {
            notes.add(Say.text("worklist.panel.covered", names.colleague(assignee)));
        }
        WorkItem.HandedOver handedOver = item.handedOver();
        if (handedOver != null) {
            boolean taken = handedOver.by().equals(assignee);
            String key = taken ? "worklist.panel.taken" : "worklist.panel.handed";
            notes.add(Say.text(key, names.colleague(handedOver.by()), handedOver.why()));
        }
        return notes;
    }

    /** The keys of the chosen row; what is not offered does nothing. */
    void key(String key, WorkItem item, WorkGrid grid) {
        boolean mine = items.isMine(item);
        switch (key) {
            case "enter" -> open(item);
            case "x" -> grid.toggle(item);
            case "s" -> handOver.open(item, changed);
            case "p" -> {
                if (mine) {
                    act(() -> items.giveBack(item.id()));
                }
            }
            case "o" -> {
                if (item.assignee() == null && items.mayTake(item)) {
                    act(() -> items.claim(item.id()));
                } else if (!mine && items.mayTake(item)) {
                    handOver.takeOver(item, changed);
                }
            }
            default -> {}
        }
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
            if (items.mayTake(item)) {
                buttons.add(Buttons.plain("worklist.take-over", "hand", () -> handOver.takeOver(item, changed)));
            }
            buttons.add(Buttons.plain("worklist.hand-over", "users", () -> handOver.open(item, changed)));
        }
        return buttons;
    }

    /** Everything that is open of the same letter. */
    private static ListState family(WorkItem item) {
        String[] parts = item.reference().split("-", -1);
        String letter = parts.length < 3 ? item.reference() : parts[0] + "-" + parts[1] + "-" + parts[2];
        return new ListState(WorkFilter.of(WorkFilter.View.ALL).family(letter), item.id(), 0);
    }

    private static void open(WorkItem item) {
        UI.getCurrent().navigate(WorkGrid.href(item));
    }

    private void act(Runnable verb) {
        Attempt.orToast(verb);
        changed.run();
    }
}
