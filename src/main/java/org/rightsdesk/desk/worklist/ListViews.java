package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Step;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.InSight;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.SavedView;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkFilter.DeadlineState;
import org.rightsdesk.worklist.WorkFilter.View;
import org.rightsdesk.worklist.WorkList;

/** The views of the list as links, each with its count: the standing ones, then what people have saved. */
class ListViews extends Nav {

    private static final long serialVersionUID = 1L;

    private record Choice(String key, WorkFilter filter, @Nullable SavedView saved) {

        static Choice of(String key, View view, @Nullable Step step, @Nullable DeadlineState deadline) {
            return new Choice(key, new WorkFilter(view, "", null, null, step, deadline), null);
        }

        String name() {
            return saved == null ? Say.text("worklist.view." + key) : saved.name();
        }
    }

    private static final List<Choice> STANDING = List.of(
            Choice.of("mine", View.MINE, null, null),
            Choice.of("groups", View.GROUPS, null, null),
            new Choice("free", WorkFilter.of(View.GROUPS).whose(WorkFilter.NOBODY), null),
            Choice.of("late", View.ALL, null, DeadlineState.LATE),
            Choice.of("soon", View.ALL, null, DeadlineState.SOON),
            Choice.of("paused", View.ALL, null, DeadlineState.PAUSED),
            Choice.of("to-sign", View.ALL, Step.SIGN_DECISION, null),
            Choice.of("all", View.ALL, null, null));

    private record Link(RouterLink link, Span number) {}

    private final transient Names names;
    private final transient Map<Choice, Link> links = new LinkedHashMap<>();

    ListViews(Names names) {
        this.names = names;
        addClassName("rd-views");
        setAriaLabel(Say.text("desk.nav.views"));
    }

    /** Marks the view of the URL and counts anew, all by one query. */
    void show(WorkFilter filter, WorkList list, List<SavedView> saved) {
        List<Choice> choices = new ArrayList<>(STANDING);
        saved.forEach(view -> choices.add(new Choice("saved", view.filter(), view)));
        List<Integer> counts = list.counts(choices.stream().map(Choice::filter).toList());
        if (!choices.equals(List.copyOf(links.keySet()))) {
            removeAll();
            links.clear();
            choices.forEach(choice -> links.put(choice, link(choice)));
            links.values().forEach(each -> add(each.link()));
        }
        for (int i = 0; i < choices.size(); i++) {
            mark(choices.get(i), counts.get(i), filter);
        }
    }

    /** In place, so that whoever stands on a link with the keyboard stays there. */
    private void mark(Choice choice, int count, WorkFilter present) {
        Link link = Objects.requireNonNull(links.get(choice));
        link.number().setText(Integer.toString(count));
        boolean warns = count > 0 && choice.saved() == null && choice.filter().deadline() != null;
        link.number().getElement().setAttribute("data-tone", warns ? choice.key() : "");
        if (choice.filter().equals(present)) {
            if (!link.link().getElement().hasAttribute("aria-current")) {
                InSight.bring(link.link());
            }
            link.link().getElement().setAttribute("aria-current", "page");
        } else {
            link.link().getElement().removeAttribute("aria-current");
        }
    }

    private Link link(Choice choice) {
        RouterLink link = new RouterLink();
        link.setRoute(WorklistView.class);
        link.setQueryParameters(ListState.of(choice.filter()).query());
        SavedView saved = choice.saved();
        if (saved != null) {
            link.addClassName("rd-saved");
            link.add(Icons.of(saved.company() == null ? "user" : "users"));
        }
        Span number = new Span();
        number.addClassName("rd-count");
        link.add(new Span(choice.name()), number);
        if (saved != null && saved.company() != null) {
            link.getElement().setAttribute("title", Say.text("worklist.shared", names.shortName(saved.company())));
        }
        return new Link(link, number);
    }

    /** The name of the view that fits the filter best: the same one, one with its deadline state, or the plain one. */
    static String name(WorkFilter filter, List<SavedView> saved) {
        Optional<String> own = saved.stream()
                .filter(view -> view.filter().equals(filter))
                .map(SavedView::name)
                .findFirst();
        return own.or(() -> standing(filter).map(Choice::name)).orElseGet(() -> Say.of("worklist.view", filter.view()));
    }

    /** Whether everybody has this view anyway. */
    static boolean isStanding(WorkFilter filter) {
        return filter.equals(WorkFilter.of(filter.view()))
                || STANDING.stream().anyMatch(each -> each.filter().equals(filter));
    }

    private static Optional<Choice> standing(WorkFilter filter) {
        Stream<Choice> alike = STANDING.stream()
                .filter(each -> each.filter().view() == filter.view()
                        && each.filter().deadline() == filter.deadline()
                        && each.filter().step() == null
                        && each.filter().who() == null);
        return Stream.concat(STANDING.stream().filter(each -> each.filter().equals(filter)), alike)
                .findFirst();
    }
}
