package org.rightsdesk.request;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals to extend. Who may see them is asked of the request before. */
@Repository
class ExtensionRepository {

    private static final String INSERT =
            """
            insert into extension_proposal (id, request_id, reason, words, state, proposed_by, proposed_at)
            values (:id, :requestId, :reason, :words, :state, :by, :at)
            """;

    private static final String SETTLE =
            """
            update extension_proposal
            set state = :state, settled_by = :by, settled_at = :at, why = :why
            where id = :id and state = 'PROPOSED'
            """;

    private static final String LATEST =
            """
            select id, request_id, reason, words, state, proposed_by, proposed_at, why
            from extension_proposal
            where request_id = :requestId
            order by number desc
            limit 1
            """;

    private final JdbcClient jdbc;

    ExtensionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ExtensionProposal proposal) {
        jdbc.sql(INSERT)
                .param("id", proposal.id())
                .param("requestId", proposal.requestId())
                .param("reason", proposal.reason().name())
                .param("words", proposal.words())
                .param("state", proposal.state().name())
                .param("by", proposal.proposedBy())
                .param("at", param(proposal.proposedAt()))
                .update();
    }

    /** @return false when someone has settled it before */
    boolean settle(UUID id, ApprovalState state, String by, Instant at, @Nullable String why) {
        return jdbc.sql(SETTLE)
                        .param("state", state.name())
                        .param("by", by)
                        .param("at", param(at))
                        .param("why", why)
                        .param("id", id)
                        .update()
                > 0;
    }

    Optional<ExtensionProposal> latest(UUID requestId) {
        return jdbc.sql(LATEST)
                .param("requestId", requestId)
                .query(ExtensionRepository::map)
                .optional();
    }

    private static ExtensionProposal map(ResultSet row, int number) throws SQLException {
        return new ExtensionProposal(
                uuid(row, "id"),
                uuid(row, "request_id"),
                one(row, "reason", ExtensionReason.class),
                row.getString("words"),
                one(row, "state", ApprovalState.class),
                row.getString("proposed_by"),
                instant(row, "proposed_at"),
                row.getString("why"));
    }
}
