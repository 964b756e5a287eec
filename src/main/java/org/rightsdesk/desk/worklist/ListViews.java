package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Step;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkFilter.DeadlineState;
import org.rightsdesk.worklist.WorkFilter.View;
import org.rightsdesk.worklist.WorkList;

/** The views of the list as links, each with its count. */
class ListViews extends Nav {

    private static final long serialVersionUID = 1L;

    private record Choice(String key, WorkFilter filter) {

        static Choice of(String key, View view, @Nullable Step step, @Nullable DeadlineState deadline) {
            return new Choice(key, new WorkFilter(view, "", null, null, step, deadline));
        }
    }

    private static final List<Choice> CHOICES = List.of(
            Choice.of("mine", View.MINE, null, null),
            Choice.of("groups", View.GROUPS, null, null),
            new Choice("free", WorkFilter.of(View.GROUPS).whose(WorkFilter.NOBODY)),
            Choice.of("late", View.ALL, null, DeadlineState.LATE),
            Choice.of("soon", View.ALL, null, DeadlineState.SOON),
            Choice.of("paused", View.ALL, null, DeadlineState.PAUSED),
            Choice.of("to-sign", View.ALL, Step.SIGN_DECISION, null),
            Choice.of("all", View.ALL, null, null));

    ListViews() {
        addClassName("rd-views");
        setAriaLabel(Say.text("desk.nav.views"));
    }

    /** Marks the view of the URL and counts anew. */
    void show(WorkFilter filter, WorkList list) {
        removeAll();
        List<Integer> counts = list.counts(CHOICES.stream().map(Choice::filter).toList());
        for (int i = 0; i < CHOICES.size(); i++) {
            Choice each = CHOICES.get(i);
            RouterLink link = new RouterLink();
            link.setRoute(WorklistView.class);
            link.setQueryParameters(ListState.of(each.filter()).query());
            link.add(new Span(Say.text("worklist.view." + each.key())), number(each, counts.get(i)));
            if (each.filter().equals(filter)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    /** The name of the view that fits the filter best: the same one, one with its deadline state, or the plain one. */
    static String name(WorkFilter filter) {
        return CHOICES.stream()
                .filter(each -> each.filter().equals(filter))
                .findFirst()
                .or(() -> CHOICES.stream()
                        .filter(each -> each.filter().view() == filter.view())
                        .filter(each -> each.filter().deadline() == filter.deadline())
                        .filter(each ->
                                each.filter().step() == null && each.filter().who() == null)
                        .findFirst())
                .map(each -> Say.text("worklist.view." + each.key()))
                .orElseGet(
                        () -> Say.text("worklist.view." + filter.view().name().toLowerCase(java.util.Locale.ROOT)));
    }

    private static Span number(Choice choice, int count) {
        Span number = new Span(Integer.toString(count));
        number.addClassName("rd-count");
        if (count > 0 && choice.filter().deadline() != null) {
            number.getElement().setAttribute("data-tone", choice.key());
        }
        return number;
    }
}
