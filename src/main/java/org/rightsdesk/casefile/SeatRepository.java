package org.rightsdesk.casefile;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open pages in the database, so that all nodes know of them. */
@Repository
class SeatRepository {

    private static final String TAKE =
            """
            insert into file_seat (id, request_id, user_name, seen_at)
            select :id, id, :user, :now from rights_request where id = :requestId
            on conflict (id) do update set seen_at = excluded.seen_at
            """;

    private static final String RENEW = "update file_seat set seen_at = :now where id = any(:ids)";

    private static final String LEAVE = "delete from file_seat where id = :id";

    private static final String CLEAR = "delete from file_seat where seen_at < :before";

    private static final String OTHERS =
            """
            select distinct user_name
            from file_seat
            where request_id = :requestId and user_name <> :user and seen_at >= :since
            order by user_name
            """;

    private final JdbcClient jdbc;

    SeatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take(Seat seat, Instant now) {
        jdbc.sql(TAKE)
                .param("id", seat.id())
                .param("requestId", seat.requestId())
                .param("user", seat.userName())
                .param("now", param(now))
                .update();
    }

    void renew(Collection<UUID> ids, Instant now) {
        jdbc.sql(RENEW)
                .param("ids", ids.toArray(UUID[]::new))
                .param("now", param(now))
                .update();
    }

    void leave(UUID id) {
        jdbc.sql(LEAVE).param("id", id).update();
    }

    void clear(Instant before) {
        jdbc.sql(CLEAR).param("before", param(before)).update();
    }

    List<String> others(Seat seat, Instant since) {
        return jdbc.sql(OTHERS)
                .param("requestId", seat.requestId())
                .param("user", seat.userName())
                .param("since", param(since))
                .query(String.class)
                .list();
    }
}
