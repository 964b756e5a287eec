package org.rightsdesk.common;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets the engine, the mailbox and the public pages act on a thread that no member of staff has signed in to. */
public final class ActingAs {

    private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    private ActingAs() {}

    /** Runs as the actor and puts back whoever acted before. */
    public static <T> T call(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** As {@link #call}, without a result. */
    public static void run(Actor actor, Runnable work) {
        call(actor, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** The actor put on this thread, if any. */
    public static Optional<Actor> current() {
        return Optional.ofNullable(CURRENT.get());
    }
}
