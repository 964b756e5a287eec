package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.UI;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.worklist.WorkFeed;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings open lists up to date after changes. To count a long list anew takes a while, so however many are open and however much
 * changes, it is done for one list after another; when the application ends, what still waits for its turn is dropped.
 */
@Component
class LiveLists implements SmartLifecycle {

    private static final long LAST_TURN_SECONDS = 3;

    private final WorkFeed feed;
    private volatile @Nullable ScheduledThreadPoolExecutor turns;

    LiveLists(WorkFeed feed) {
        this.feed = feed;
    }

    /**
     * @param show gets the ids of new tasks and says whether it could show them; called with the page locked
     * @return ends it
     */
    Runnable open(UI ui, Set<CompanyKey> companies, Predicate<Set<UUID>> show) {
        return open(task -> ui.access(task::run), companies, show);
    }

    /** @param page runs what it is given while it holds the page */
    Runnable open(Consumer<Runnable> page, Set<CompanyKey> companies, Predicate<Set<UUID>> show) {
        LiveList list = new LiveList(this, page, companies, show);
        Runnable deaf = feed.subscribe(list::hear);
        return () -> {
            deaf.run();
            list.end();
        };
    }

    void later(long millis, Runnable turn) {
        ScheduledThreadPoolExecutor present = turns;
        try {
            if (present != null) {
                present.schedule(turn, millis, TimeUnit.MILLISECONDS);
            }
        } catch (RejectedExecutionException ending) {
            turns = null;
        }
    }

    @Override
    public void start() {
        ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(
                1, turn -> Thread.ofPlatform().daemon().name("live-lists").unstarted(turn));
        one.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        turns = one;
    }

    /** The list that has its turn is finished; it is not interrupted, as it may hold a connection. */
    @Override
    public void stop() {
        ScheduledThreadPoolExecutor ending = turns;
        turns = null;
        try {
            if (ending != null) {
                ending.shutdown();
                ending.awaitTermination(LAST_TURN_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return turns != null;
    }
}
