package org.rightsdesk.worklist;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells open lists what changes, also on other nodes. One thread waits for the database; when the connection breaks, it is made
 * anew, and listeners hear an empty list: anything may have changed meanwhile.
 */
@Component
public class WorkFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFeed.class);
    private static final long REST_MS = 3000;

    private final ChangeFeedQuery feed;
    private final List<Consumer<List<WorkChange>>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private volatile boolean heardBefore;

    WorkFeed(ChangeFeedQuery feed) {
        this.feed = feed;
    }

    /**
     * Listens until told otherwise. Called on the feed's own thread, so it must be quick; an empty list means "look at everything
     * anew".
     *
     * @return ends it
     */
    public Runnable subscribe(Consumer<List<WorkChange>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("work-feed").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        Thread ending = thread;
        try {
            if (ending != null) {
                ending.join(Duration.ofMillis(REST_MS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try {
                feed.listen(this::isRunning, this::ready, this::tell);
            } catch (SQLException | IllegalStateException e) {
                if (running) {
                    LOG.warn(
                            "The list's feed was cut off and is tried again: {}",
                            e.getClass().getName());
                    rest();
                }
            }
        }
    }

    private void ready() {
        if (heardBefore) {
            tell(List.of());
        }
        heardBefore = true;
    }

    private void tell(List<WorkChange> changes) {
        for (Consumer<List<WorkChange>> listener : listeners) {
            try {
                listener.accept(changes);
            } catch (RuntimeException e) {
                LOG.warn("A list could not be told of changes: {}", e.getClass().getName());
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(REST_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
