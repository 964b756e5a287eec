package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkFilter.DeadlineState;
import org.rightsdesk.worklist.WorkFilter.View;
import org.rightsdesk.worklist.WorkItems;

/** The views of the list as links, each with its count. */
class ListViews extends Nav {

    private static final long serialVersionUID = 1L;

    private record Choice(String key, View view, @Nullable DeadlineState deadline) {

        WorkFilter filter() {
            return new WorkFilter(view, "", null, null, null, deadline);
        }
    }

    private static final List<Choice> CHOICES = List.of(
            new Choice("mine", View.MINE, null),
            new Choice("groups", View.GROUPS, null),
            new Choice("late", View.ALL, DeadlineState.LATE),
            new Choice("soon", View.ALL, DeadlineState.SOON),
            new Choice("paused", View.ALL, DeadlineState.PAUSED),
            new Choice("all", View.ALL, null));

    ListViews() {
        addClassName("rd-views");
        setAriaLabel(Say.text("desk.nav.views"));
    }

    /** Marks the view of the URL and counts anew. */
    void show(WorkFilter filter, WorkItems items) {
        removeAll();
        Choice present = choice(filter);
        for (Choice each : CHOICES) {
            RouterLink link = new RouterLink();
            link.setRoute(WorklistView.class);
            link.setQueryParameters(new ListState(each.filter(), null).query());
            link.add(new Span(Say.text("worklist.view." + each.key())), number(each, items.count(each.filter())));
            if (each.equals(present)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    static String name(WorkFilter filter) {
        return Say.text("worklist.view." + choice(filter).key());
    }

    private static Span number(Choice choice, int count) {
        Span number = new Span(Integer.toString(count));
        number.addClassName("rd-count");
        if (count > 0 && choice.deadline() != null) {
            number.getElement().setAttribute("data-tone", choice.key());
        }
        return number;
    }

    /** The view with the same deadline state if there is one, else the plain one. */
    private static Choice choice(WorkFilter filter) {
        return CHOICES.stream()
                .filter(each -> each.view() == filter.view() && each.deadline() == filter.deadline())
                .findFirst()
                .orElseGet(() -> CHOICES.stream()
                        .filter(each -> each.view() == filter.view() && each.deadline() == null)
                        .findFirst()
                        .orElseThrow());
    }
}
