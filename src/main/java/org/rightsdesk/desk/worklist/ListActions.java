package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.SavedView;
import org.rightsdesk.worklist.Totals;
import org.rightsdesk.worklist.WorkFilter;

/** The buttons beside the list's heading. */
class ListActions {

    private final List<Component> buttons = new ArrayList<>();
    private final WorkFilter filter;
    private final List<SavedView> saved;

    ListActions(ListServices services, WorkFilter filter, List<SavedView> saved, Runnable next, Runnable changed) {
        this.filter = filter;
        this.saved = saved;
        saved.stream()
                .filter(view -> view.filter().equals(filter))
                .filter(services.views()::mayChange)
                .findFirst()
                .ifPresent(view -> buttons.add(Buttons.icon(
                        "worklist.save.change", "pen-line", () -> ViewDialog.change(view, services.views(), changed))));
        boolean isNew = saved.stream().noneMatch(view -> view.filter().equals(filter))
                && !ListViews.isStanding(filter.searching(""));
        if (isNew) {
            buttons.add(Buttons.plain(
                    "worklist.save",
                    "plus",
                    () -> ViewDialog.save(
                            filter, services.views(), services.access().companies(), services.names(), changed)));
        }
        Button first = Buttons.primary("worklist.next", "zap", next);
        Span key = new Span("N");
        key.addClassNames("rd-key", "rd-wide-only");
        key.getElement().setAttribute("aria-hidden", "true");
        first.setSuffixComponent(key);
        buttons.add(first);
        Button book =
                Buttons.plain("desk.nav.book", "plus", () -> UI.getCurrent().navigate(Paths.BOOK));
        book.addClassName("rd-wide-only");
        buttons.add(book);
    }

    /** Whether the same buttons still fit; they stay then, with the focus that may be on them. */
    boolean isFor(WorkFilter present, List<SavedView> kept) {
        return filter.equals(present) && saved.equals(kept);
    }

    Component[] all() {
        return buttons.toArray(Component[]::new);
    }

    /** Rows, and cases where that is another number. */
    static String words(Totals totals) {
        String tasks = Say.text("worklist.count", totals.tasks());
        return totals.tasks() == totals.cases() ? tasks : tasks + Say.text("worklist.cases", totals.cases());
    }
}
