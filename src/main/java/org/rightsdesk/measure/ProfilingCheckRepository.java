package org.rightsdesk.measure;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checks of the declaration. Who may see them is asked of the request before. */
@Repository
class ProfilingCheckRepository {

    private static final String STORE =
            """
            insert into profiling_check (request_id, holds, note, checked_by, checked_at)
            values (:requestId, :holds, :note, :by, :at)
            on conflict (request_id) do update
            set holds = excluded.holds, note = excluded.note, checked_by = excluded.checked_by,
                checked_at = excluded.checked_at
            """;

    private static final String FIND =
            """
            select holds, note from profiling_check where request_id = :requestId
            """;

    private final JdbcClient jdbc;

    ProfilingCheckRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID requestId, ProfilingCheck check, String by, Instant at) {
        jdbc.sql(STORE)
                .param("requestId", requestId)
                .param("holds", check.holds())
                .param("note", check.note().strip())
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    Optional<ProfilingCheck> find(UUID requestId) {
        return jdbc.sql(FIND)
                .param("requestId", requestId)
                .query((row, number) -> new ProfilingCheck(row.getBoolean("holds"), row.getString("note")))
                .optional();
    }
}
