package org.rightsdesk.request;

import static org.rightsdesk.common.Rows.dayOrNull;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals, round by round. Who may see them is asked of the request before. */
@Repository
class DecisionRepository {

    private static final String INSERT =
            """
            insert into decision (request_id, round, outcome, reasons, reasons_withheld, state, proposed_by, proposed_at)
            select :requestId, coalesce(max(round), 0) + 1, :outcome, :reasons, :withheld, 'PROPOSED', :by, :at
            from decision where request_id = :requestId
            returning round
            """;

    private static final String INSERT_PART =
            """
            insert into decision_part (
                request_id, round, position, category, outcome, ground, keep_until, erasure_ground, restricted,
                counted_from)
            values (
                :requestId, :round, :position, :category, :outcome, :ground, :keepUntil, :erasureGround, :restricted,
                :countedFrom)
            """;

    private static final String SETTLE =
            """
            update decision
            set state = :state, settled_by = :by, settled_at = :at, sent_back_why = :why
            where request_id = :requestId and round = :round and state = 'PROPOSED'
            """;

    private static final String LATEST =
            """
            select request_id, round, outcome, reasons, reasons_withheld, state, proposed_by, proposed_at, settled_by,
                settled_at, sent_back_why
            from decision
            where request_id = :requestId
            order by round desc
            limit 1
            """;

    private static final String PARTS =
            """
            select category, outcome, ground, keep_until, erasure_ground, restricted, counted_from
            from decision_part
            where request_id = :requestId and round = :round
            order by position
            """;

    private final JdbcClient jdbc;

    DecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID requestId, Proposal proposal, String by, Instant at) {
        int round = jdbc.sql(INSERT)
                .param("requestId", requestId)
                .param("outcome", proposal.outcome().name())
                .param("reasons", proposal.reasons().strip())
                .param("withheld", proposal.reasonsWithheld())
                .param("by", by)
                .param("at", param(at))
                .query(Integer.class)
                .single();
        for (int position = 0; position < proposal.parts().size(); position++) {
            insertPart(requestId, round, position, proposal.parts().get(position));
        }
    }

    private void insertPart(UUID requestId, int round, int position, Part part) {
        jdbc.sql(INSERT_PART)
                .param("requestId", requestId)
                .param("round", round)
                .param("position", position)
                .param("category", part.category())
                .param("outcome", part.outcome().name())
                .param("ground", param(part.ground()))
                .param("keepUntil", part.keepUntil())
                .param("erasureGround", param(part.erasureGround()))
                .param("restricted", part.restricted())
                .param("countedFrom", part.countedFrom())
                .update();
    }

    /** @return false when someone has settled it before */
    boolean settle(Decision decision, Decision.State state, String by, Instant at, @Nullable String why) {
        return jdbc.sql(SETTLE)
                        .param("state", state.name())
                        .param("by", by)
                        .param("at", param(at))
                        .param("why", why)
                        .param("requestId", decision.requestId())
                        .param("round", decision.round())
                        .update()
                > 0;
    }

    Optional<Decision> latest(UUID requestId) {
        return jdbc.sql(LATEST).param("requestId", requestId).query(this::map).optional();
    }

    private Decision map(ResultSet row, int number) throws SQLException {
        UUID requestId = uuid(row, "request_id");
        int round = row.getInt("round");
        return new Decision(
                requestId,
                round,
                one(row, "outcome", Outcome.class),
                parts(requestId, round),
                row.getString("reasons"),
                row.getBoolean("reasons_withheld"),
                one(row, "state", Decision.State.class),
                row.getString("proposed_by"),
                instant(row, "proposed_at"),
                row.getString("settled_by"),
                instantOrNull(row, "settled_at"),
                row.getString("sent_back_why"));
    }

    private List<Part> parts(UUID requestId, int round) {
        return jdbc.sql(PARTS)
                .param("requestId", requestId)
                .param("round", round)
                .query((row, number) -> new Part(
                        row.getString("category"),
                        one(row, "outcome", PartOutcome.class),
                        oneOrNull(row, "ground", Ground.class),
                        dayOrNull(row, "keep_until"),
                        oneOrNull(row, "erasure_ground", ErasureGround.class),
                        row.getBoolean("restricted"),
                        dayOrNull(row, "counted_from")))
                .list();
    }
}
