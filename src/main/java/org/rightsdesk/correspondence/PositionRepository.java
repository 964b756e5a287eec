package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each mailbox was read, and which node reads it: one at a time. */
@Repository
class PositionRepository {

    /** Where to go on reading. */
    record Position(long uidValidity, long lastUid, long poll) {}

    private static final String CREATE =
            """
            insert into mailbox_position (mailbox, uid_validity, last_uid) values (:mailbox, 0, 0)
            on conflict (mailbox) do nothing
            """;

    private static final String LEASE =
            """
            update mailbox_position
            set leased_by = :node, leased_until = :until, polls_started = polls_started + 1
            where mailbox = :mailbox and (leased_until is null or leased_until < :now or leased_by = :node)
            """;

    private static final String READ =
            """
            select uid_validity, last_uid, polls_started from mailbox_position where mailbox = :mailbox
            """;

    private static final String ADVANCE =
            """
            update mailbox_position set uid_validity = :uidValidity, last_uid = :uid, leased_until = :until
            where mailbox = :mailbox
            """;

    private static final String FINISH =
            """
            update mailbox_position set last_full_poll = :poll, polled_at = :now, leased_until = null
            where mailbox = :mailbox and leased_by = :node
            """;

    private static final String POLLED = "select mailbox, polled_at from mailbox_position where polled_at is not null";

    private final JdbcClient jdbc;

    PositionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean lease(String mailbox, String node, Instant now, Instant until) {
        jdbc.sql(CREATE).param("mailbox", mailbox).update();
        return jdbc.sql(LEASE)
                        .param("mailbox", mailbox)
                        .param("node", node)
                        .param("now", param(now))
                        .param("until", param(until))
                        .update()
                > 0;
    }

    Position position(String mailbox) {
        return jdbc.sql(READ)
                .param("mailbox", mailbox)
                .query((row, number) -> new Position(
                        row.getLong("uid_validity"), row.getLong("last_uid"), row.getLong("polls_started")))
                .single();
    }

    /** Goes on behind this mail, and keeps the lease. */
    void advance(String mailbox, long uidValidity, long uid, Instant until) {
        jdbc.sql(ADVANCE)
                .param("mailbox", mailbox)
                .param("uidValidity", uidValidity)
                .param("uid", uid)
                .param("until", param(until))
                .update();
    }

    void finish(String mailbox, String node, long poll, Instant now) {
        jdbc.sql(FINISH)
                .param("mailbox", mailbox)
                .param("node", node)
                .param("poll", poll)
                .param("now", param(now))
                .update();
    }

    /** When each mailbox was last read to its end. */
    Map<String, Instant> polled() {
        Map<String, Instant> polled = new HashMap<>();
        RowCallbackHandler put = row -> polled.put(row.getString("mailbox"), instant(row, "polled_at"));
        jdbc.sql(POLLED).query(put);
        return polled;
    }
}
