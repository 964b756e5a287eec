package org.rightsdesk.identity;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ways off the ladder that were proposed, and what was judged. Who may see the case is asked before. */
@Repository
class IdentityExceptionRepository {

    private static final String INSERT_EXCEPTION =
            """
            insert into identity_exception (id, request_id, kind, why, state, proposed_by, proposed_at)
            values (:id, :requestId, :kind, :why, :state, :by, :at)
            """;

    private static final String JUDGE =
            """
            update identity_exception
            set state = :state, judged_by = :by, judged_at = :at, judgement = :judgement
            where id = :id and state = 'OPEN'
            """;

    private static final String LATEST_EXCEPTION =
            """
            select id, request_id, kind, why, state, proposed_by, proposed_at, judged_by, judgement
            from identity_exception
            where request_id = :requestId
            order by proposed_at desc, id desc
            limit 1
            """;

    private final JdbcClient jdbc;

    IdentityExceptionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(IdentityException e) {
        jdbc.sql(INSERT_EXCEPTION)
                .param("id", e.id())
                .param("requestId", e.requestId())
                .param("kind", e.kind().name())
                .param("why", e.why())
                .param("state", e.state().name())
                .param("by", e.proposedBy())
                .param("at", param(e.proposedAt()))
                .update();
    }

    boolean judge(UUID id, IdentityException.State state, String by, Instant at, @Nullable String judgement) {
        return jdbc.sql(JUDGE)
                        .param("id", id)
                        .param("state", state.name())
                        .param("by", by)
                        .param("at", param(at))
                        .param("judgement", judgement)
                        .update()
                == 1;
    }

    Optional<IdentityException> latest(UUID requestId) {
        return jdbc.sql(LATEST_EXCEPTION)
                .param("requestId", requestId)
                .query((row, number) -> new IdentityException(
                        uuid(row, "id"),
                        uuid(row, "request_id"),
                        one(row, "kind", IdentityException.Kind.class),
                        row.getString("why"),
                        one(row, "state", IdentityException.State.class),
                        row.getString("proposed_by"),
                        instant(row, "proposed_at"),
                        row.getString("judged_by"),
                        row.getString("judgement")))
                .optional();
    }
}
