package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkFilter.DeadlineState;
import org.rightsdesk.worklist.WorkFilter.View;
import org.rightsdesk.worklist.WorkItems;

/** The views of the list as tabs, each with its count. */
class ListViews extends Tabs {

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

    private boolean showing;

    ListViews(Consumer<WorkFilter> onChoice) {
        addClassName("rd-views");
        getElement().setAttribute("aria-label", Say.text("desk.nav.views"));
        CHOICES.forEach(choice -> add(new Tab(Say.text("worklist.view." + choice.key()))));
        addSelectedChangeListener(change -> {
            if (!showing && getSelectedIndex() >= 0) {
                onChoice.accept(CHOICES.get(getSelectedIndex()).filter());
            }
        });
    }

    /** Marks the view of the URL and counts anew. */
    void show(WorkFilter filter, WorkItems items) {
        showing = true;
        setSelectedIndex(indexOf(filter));
        for (int i = 0; i < CHOICES.size(); i++) {
            Choice choice = CHOICES.get(i);
            int count = items.count(choice.filter());
            Span number = new Span(Integer.toString(count));
            number.addClassName("rd-count");
            if (count > 0 && choice.deadline() != null) {
                number.getElement().setAttribute("data-tone", choice.key());
            }
            Tab tab = getTabAt(i);
            tab.removeAll();
            tab.add(new Span(Say.text("worklist.view." + choice.key())), number);
        }
        showing = false;
    }

    static String name(WorkFilter filter) {
        return Say.text("worklist.view." + CHOICES.get(indexOf(filter)).key());
    }

    private static int indexOf(WorkFilter filter) {
        for (int i = 0; i < CHOICES.size(); i++) {
            Choice choice = CHOICES.get(i);
            if (choice.view() == filter.view() && choice.deadline() == filter.deadline()) {
                return i;
            }
        }
        return filter.view().ordinal() == View.ALL.ordinal()
                ? CHOICES.size() - 1
                : filter.view().ordinal();
    }
}
