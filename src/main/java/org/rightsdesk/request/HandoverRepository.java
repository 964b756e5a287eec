package org.rightsdesk.request;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was handed to the Ombudsman on the person's request. */
@Repository
class HandoverRepository {

    private static final String INSERT =
            """
            insert into ombudsman_handover (request_id, note, handed_by, handed_at)
            values (:requestId, :note, :by, :at)
            on conflict (request_id) do nothing
            """;

    private static final String AT = "select handed_at from ombudsman_handover where request_id = :requestId";

    private final JdbcClient jdbc;

    HandoverRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it was handed over before */
    boolean insert(UUID requestId, String note, String by, Instant at) {
        return jdbc.sql(INSERT)
                        .param("requestId", requestId)
                        .param("note", note)
                        .param("by", by)
                        .param("at", param(at))
                        .update()
                > 0;
    }

    Optional<Instant> at(UUID requestId) {
        return jdbc.sql(AT)
                .param("requestId", requestId)
                .query((row, number) -> instant(row, "handed_at"))
                .optional();
    }
}
