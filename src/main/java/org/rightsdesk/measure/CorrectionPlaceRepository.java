package org.rightsdesk.measure;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done of each field in each register. Who may see it is asked of the request before. */
@Repository
class CorrectionPlaceRepository {

    private static final String CLEAR =
            """
            delete from correction_place where request_id = :requestId
            """;

    private static final String PUT =
            """
            insert into correction_place (
                request_id, field_position, register, state, old_value, new_value, done_by, done_at)
            values (:requestId, :position, :register, :state, :before, :after, :by, :at)
            on conflict (request_id, field_position, register) do update
            set state = excluded.state, old_value = excluded.old_value, new_value = excluded.new_value,
                done_by = excluded.done_by, done_at = excluded.done_at
            """;

    private static final String OF_REQUEST =
            """
            select field_position, register, state, old_value, new_value
            from correction_place
            where request_id = :requestId
            order by field_position, done_at, register
            """;

    private static final String CORRECTED =
            """
            select register, max(done_at) as done_at
            from correction_place
            where request_id = :requestId and state = 'CHANGED'
            group by register
            order by done_at, register
            """;

    private final JdbcClient jdbc;

    CorrectionPlaceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear(UUID requestId) {
        jdbc.sql(CLEAR).param("requestId", requestId).update();
    }

    void put(UUID requestId, CorrectedPlace place, String by, Instant at) {
        jdbc.sql(PUT)
                .param("requestId", requestId)
                .param("position", place.position())
                .param("register", place.register())
                .param("state", place.state().name())
                .param("before", place.before().strip())
                .param("after", place.after().strip())
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    /** A register in which something was changed, and when. */
    record CorrectedRegister(String register, Instant at) {}

    List<CorrectedRegister> corrected(UUID requestId) {
        return jdbc.sql(CORRECTED)
                .param("requestId", requestId)
                .query((row, number) -> new CorrectedRegister(row.getString("register"), instant(row, "done_at")))
                .list();
    }

    List<CorrectedPlace> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> new CorrectedPlace(
                        row.getInt("field_position"),
                        row.getString("register"),
                        one(row, "state", CorrectedPlace.State.class),
                        row.getString("old_value"),
                        row.getString("new_value")))
                .list();
    }
}
