package org.rightsdesk.worklist;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.rightsdesk.common.CompanyKey;
import org.springframework.stereotype.Component;

/** Waits on one connection for what PostgreSQL tells about the work items. */
@Component
class ChangeFeedQuery {

    private static final String LISTEN = "listen work_item";

    private static final String UNLISTEN = "unlisten work_item";

    /** One wait for the socket. Nothing is asked of the database meanwhile. */
    private static final int WAIT_MS = 1000;

    /** After so many waits in silence the connection is tried. */
    private static final int SILENCE = 30;

    private static final int ANSWER_SECONDS = 5;

    private final DataSource database;

    ChangeFeedQuery(DataSource database) {
        this.database = database;
    }

    /**
     * Hands over what is told until the connection breaks or nobody wants it any more.
     *
     * @param ready called once listening has begun: what happened before was not heard
     */
    void listen(BooleanSupplier wanted, Runnable ready, Consumer<List<WorkChange>> heard) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(LISTEN);
            ready.run();
            PGConnection feed = connection.unwrap(PGConnection.class);
            int silent = 0;
            while (wanted.getAsBoolean() && (silent % SILENCE != SILENCE - 1 || connection.isValid(ANSWER_SECONDS))) {
                List<WorkChange> changes = changes(feed.getNotifications(WAIT_MS));
                silent = changes.isEmpty() ? silent + 1 : 0;
                if (!changes.isEmpty()) {
                    heard.accept(changes);
                }
            }
            statement.execute(UNLISTEN);
        }
    }

    private static List<WorkChange> changes(PGNotification @Nullable [] told) {
        return told == null
                ? List.of()
                : Arrays.stream(told)
                        .map(PGNotification::getParameter)
                        .flatMap(words -> read(words).stream())
                        .toList();
    }

    private static Optional<WorkChange> read(String words) {
        String[] parts = words.split(" ", -1);
        return parts.length == 3
                ? Optional.of(new WorkChange(
                        WorkChange.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                        UUID.fromString(parts[1]),
                        new CompanyKey(parts[2])))
                : Optional.empty();
    }
}
