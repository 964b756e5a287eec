package org.rightsdesk.measure;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Objections to profiling and what was stopped. Who may see them is asked of the request before. */
@Repository
class ProfilingStopRepository {

    private static final String OBJECT =
            """
            insert into profiling_objection (request_id, noted_by, noted_at) values (:requestId, :by, :at)
            on conflict (request_id) do nothing
            """;

    private static final String OBJECTED =
            """
            select exists (select 1 from profiling_objection where request_id = :requestId)
            """;

    private static final String STORE =
            """
            insert into profiling_stop (request_id, register, outcome, note, done_by, done_at)
            values (:requestId, :register, :outcome, :note, :by, :at)
            on conflict (request_id, register) do update
            set outcome = excluded.outcome, note = excluded.note, done_by = excluded.done_by, done_at = excluded.done_at
            """;

    private static final String OF_REQUEST =
            """
            select register, outcome, note, done_at from profiling_stop
            where request_id = :requestId
            order by done_at, register
            """;

    private final JdbcClient jdbc;

    ProfilingStopRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void object(UUID requestId, String by, Instant at) {
        jdbc.sql(OBJECT)
                .param("requestId", requestId)
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    boolean objected(UUID requestId) {
        return jdbc.sql(OBJECTED)
                .param("requestId", requestId)
                .query(Boolean.class)
                .single();
    }

    void store(UUID requestId, ProfilingStop stop, String by) {
        jdbc.sql(STORE)
                .param("requestId", requestId)
                .param("register", stop.register())
                .param("outcome", stop.outcome().name())
                .param("note", stop.note().strip())
                .param("by", by)
                .param("at", param(stop.at()))
                .update();
    }

    List<ProfilingStop> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> new ProfilingStop(
                        row.getString("register"),
                        one(row, "outcome", ProfilingStop.Outcome.class),
                        row.getString("note"),
                        instant(row, "done_at")))
                .list();
    }
}
