package org.rightsdesk.request;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.UUID;
import org.rightsdesk.deadline.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reasons for which late pauses were accepted. Who may see the request is asked before. */
@Repository
class LatePauseRepository {

    private static final String INSERT =
            """
            insert into late_pause (request_id, question, reason, accepted_by, accepted_at)
            values (:requestId, :question, :reason, :by, :at)
            on conflict (request_id, question) do update
            set reason = excluded.reason, accepted_by = excluded.accepted_by, accepted_at = excluded.accepted_at
            """;

    private final JdbcClient jdbc;

    LatePauseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID requestId, Question question, String reason, String by, Instant at) {
        jdbc.sql(INSERT)
                .param("requestId", requestId)
                .param("question", question.name())
                .param("reason", reason)
                .param("by", by)
                .param("at", param(at))
                .update();
    }
}
