package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.worklist.WorkChange;

/** Takes what the feed tells into one open list: what comes in quick succession is shown at once, and then the list rests. */
class LiveList {

    /** Changes come in bursts: one step of a case closes a task and opens others. */
    private static final long GATHER_MS = 700;

    /** A list that has just been counted is not counted again at once. */
    private static final long REST_MS = 5000;

    /** Lists that were counted together do not all rest equally long. */
    private static final long SPREAD_MS = 2000;

    private final LiveLists lists;
    private final Consumer<Runnable> page;
    private final Set<CompanyKey> companies;
    private final Predicate<Set<UUID>> show;
    private final Set<UUID> fresh = new HashSet<>();
    private boolean waiting;
    private boolean ended;
    private long restedAt = System.nanoTime();

    LiveList(LiveLists lists, Consumer<Runnable> page, Set<CompanyKey> companies, Predicate<Set<UUID>> show) {
        this.lists = lists;
        this.page = page;
        this.companies = companies;
        this.show = show;
    }

    void hear(List<WorkChange> changes) {
        boolean concerns =
                changes.isEmpty() || changes.stream().anyMatch(change -> companies.contains(change.company()));
        if (concerns && note(changes)) {
            lists.later(pause(System.nanoTime()), this::push);
        }
    }

    synchronized void end() {
        ended = true;
    }

    private void push() {
        try {
            page.accept(this::turn);
        } catch (UIDetachedException closed) {
            end();
        }
    }

    private void turn() {
        Set<UUID> news = taken();
        if (lists.isRunning() && !hasEnded() && !show.test(news)) {
            hear(List.of());
        }
    }

    private synchronized boolean hasEnded() {
        return ended;
    }

    private synchronized long pause(long now) {
        return Math.max(GATHER_MS, Duration.ofNanos(restedAt - now).toMillis());
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
        restedAt = System.nanoTime()
                + Duration.ofMillis(REST_MS + ThreadLocalRandom.current().nextLong(SPREAD_MS))
                        .toNanos();
        return all;
    }
}
