package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.EmptyState;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkFilter.View;

/** What to do when the list is empty. */
class EmptyList extends Div {

    private static final long serialVersionUID = 1L;
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]-\\d{4}-\\d{4,}(-\\d{1,2})?");

    EmptyList(ListState state, ListServices services, Consumer<ListState> go, Runnable next) {
        if (state.isNarrowed()) {
            narrowed(state, services, go);
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

    /** The list holds what waits; who types the number of a case in which nothing waits any more finds it all the same. */
    private void narrowed(ListState state, ListServices services, Consumer<ListState> go) {
        WorkFilter plain = WorkFilter.of(state.filter().view());
        Optional<RightsRequest> ended = named(state.filter().search(), services);
        if (ended.isPresent()) {
            add(new EmptyState(
                    Tone.INFO,
                    "search",
                    Say.text("worklist.found.title", ended.get().reference()),
                    Say.text("worklist.found.text"),
                    Buttons.primary("worklist.found.open", "file-text", () -> UI.getCurrent()
                            .navigate(Paths.request(ended.get().id()))),
                    Buttons.plain("worklist.narrowed.clear", "x", () -> go.accept(state.with(plain)))));
            return;
        }
        add(new EmptyState(
                Tone.INFO,
                "list-filter",
                Say.text("worklist.narrowed.title"),
                Say.text("worklist.narrowed.text"),
                Buttons.plain("worklist.narrowed.clear", "x", () -> go.accept(state.with(plain)))));
    }

    private static Optional<RightsRequest> named(String search, ListServices services) {
        String reference = search.strip().toUpperCase(Locale.ROOT);
        if (!REFERENCE.matcher(reference).matches()) {
            return Optional.empty();
        }
        return services.requests().byReference(reference).or(() -> services.submissions()
                .byReference(reference)
                .flatMap(family ->
                        services.requests().ofSubmission(family.id()).stream().findFirst()));
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
