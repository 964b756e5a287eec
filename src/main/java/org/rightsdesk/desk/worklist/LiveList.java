package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.worklist.WorkChange;
import org.rightsdesk.worklist.WorkFeed;

/** Takes what the feed tells into one open list: what comes in quick succession is shown at once. */
class LiveList {

    /** Changes come in bursts: one step of a case closes a task and opens others. */
    private static final long GATHER_MS = 700;

    private final UI ui;
    private final Set<CompanyKey> companies;
    private final Consumer<Set<UUID>> show;
    private final Set<UUID> fresh = new HashSet<>();
    private boolean waiting;

    private LiveList(UI ui, Set<CompanyKey> companies, Consumer<Set<UUID>> show) {
        this.ui = ui;
        this.companies = companies;
        this.show = show;
    }

    /**
     * @param show gets the ids of new tasks; called with the page locked
     * @return ends it
     */
    static Runnable open(WorkFeed feed, UI ui, Set<CompanyKey> companies, Consumer<Set<UUID>> show) {
        LiveList live = new LiveList(ui, companies, show);
        return feed.subscribe(live::hear);
    }

    private void hear(List<WorkChange> changes) {
        boolean concerns =
                changes.isEmpty() || changes.stream().anyMatch(change -> companies.contains(change.company()));
        if (concerns && note(changes)) {
            CompletableFuture.delayedExecutor(GATHER_MS, TimeUnit.MILLISECONDS).execute(this::push);
        }
    }

    private void push() {
        try {
            ui.access(() -> show.accept(taken()));
        } catch (UIDetachedException closed) {
            taken();
        }
    }

    private synchronized boolean note(List<WorkChange> changes) {
        changes.stream()
                .filter(change -> change.kind() == WorkChange.Kind.INSERT)
                .filter(change -> companies.contains(change.company()))
                .forEach(change -> fresh.add(change.item()));
        boolean first = !waiting;
        waiting = true;
        return first;
    }

    private synchronized Set<UUID> taken() {
        Set<UUID> all = Set.copyOf(fresh);
        fresh.clear();
        waiting = false;
        return all;
    }
}
