package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.worklist.WorkItem;

/** What single keys do in the list. */
class ListKeys implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient ListServices services;
    private final WorkGrid grid;
    private final ItemPanel panel;
    private final ListFoot foot;
    private final transient Consumer<ListState> go;

    ListKeys(ListServices services, WorkGrid grid, ItemPanel panel, ListFoot foot, Consumer<ListState> go) {
        this.services = services;
        this.grid = grid;
        this.panel = panel;
        this.foot = foot;
        this.go = go;
    }

    /** @param rows how many the list has */
    void press(String key, ListState state, int rows) {
        switch (key) {
            case "j" -> move(1, state, rows);
            case "k" -> move(-1, state, rows);
            case "n" -> next();
            case "escape" -> go.accept(state.select(null));
            default -> selected(state).ifPresent(item -> panel.key(key, item, grid));
        }
    }

    /** The task of the chosen row; none when somebody has finished it. */
    Optional<WorkItem> selected(ListState state) {
        try {
            return Optional.ofNullable(state.selected()).map(services.items()::get);
        } catch (NotFound done) {
            return Optional.empty();
        }
    }

    /** The free task whose day comes first. */
    void next() {
        Attempt.orToast(() -> services.items()
                .claimNext()
                .ifPresentOrElse(
                        item -> UI.getCurrent().navigate(WorkGrid.href(item)),
                        () -> Toast.done(Say.text("worklist.nothing-free"))));
    }

    private void move(int by, ListState state, int rows) {
        UUID selected = state.selected();
        int place = selected == null ? state.at() : services.list().placeOf(state.filter(), selected) + by;
        if (place >= 0 && place < rows) {
            services.list().page(state.filter(), place, 1).forEach(item -> {
                go.accept(state.select(item.id()));
                grid.bringIntoView(place);
                foot.say(WorkGrid.customer(item) + ", " + WorkGrid.what(item));
            });
        }
    }
}
