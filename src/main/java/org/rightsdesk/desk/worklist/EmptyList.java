package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.EmptyState;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkFilter.View;

/** What to do when the list is empty. */
class EmptyList extends Div {

    private static final long serialVersionUID = 1L;

    EmptyList(ListState state, ListServices services, Consumer<ListState> go, Runnable next) {
        if (state.isNarrowed()) {
            narrowed(state, go);
        } else if (state.filter().view() == View.MINE) {
            mine(waiting(services), go, next);
        } else {
            add(new EmptyState(
                    Tone.OK, "circle-check", Say.text("worklist.empty.title"), Say.text("worklist.empty.text")));
        }
    }

    /** The database does not answer: what is safe, what happens by itself, what to tell. */
    static EmptyState cutOff(String code, Runnable again) {
        return new EmptyState(
                Tone.LATE,
                "octagon-alert",
                Say.text("worklist.cut-off.title"),
                Say.text("worklist.cut-off.text", code),
                Buttons.primary("worklist.cut-off.again", "refresh-cw", again));
    }

    private void narrowed(ListState state, Consumer<ListState> go) {
        WorkFilter plain = WorkFilter.of(state.filter().view());
        add(new EmptyState(
                Tone.INFO,
                "list-filter",
                Say.text("worklist.narrowed.title"),
                Say.text("worklist.narrowed.text"),
                Buttons.plain("worklist.narrowed.clear", "x", () -> go.accept(state.with(plain)))));
    }

    /** How much there is in the person's groups, and which of it comes first. */
    private static String waiting(ListServices services) {
        WorkFilter groups = WorkFilter.of(View.GROUPS);
        String count = Say.text("worklist.mine-empty.text", services.items().count(groups));
        return services.list().page(groups.whose(WorkFilter.NOBODY), 0, 1).stream()
                .findFirst()
                .map(first -> count + " "
                        + Say.text("worklist.mine-empty.first", first.reference(), Say.day(first.dueDate())))
                .orElse(count);
    }

    private void mine(String waiting, Consumer<ListState> go, Runnable next) {
        ListState groups = ListState.of(WorkFilter.of(View.GROUPS));
        add(new EmptyState(
                Tone.OK,
                "circle-check",
                Say.text("worklist.mine-empty.title"),
                waiting,
                Buttons.primary("worklist.next", "zap", next),
                Buttons.plain("worklist.mine-empty.groups", "users", () -> go.accept(groups))));
    }
}
