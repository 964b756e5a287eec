package org.rightsdesk.request;

import static org.rightsdesk.common.Rows.dayOrNull;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assessments that a request goes too far. Who may see them is asked of the request before. */
@Repository
class AssessmentRepository {

    private static final String INSERT =
            """
            insert into assessment (
                id, request_id, claim, fee, same_data_set, same_period, change_pace, previous_id, fulfilled_on, facts,
                proof, evidence, legal_approval, cost_basis, amount, state, proposed_by, proposed_at)
            values (
                :id, :requestId, :claim, :fee, :sameDataSet, :samePeriod, :changePace, :previousId, :fulfilledOn, :facts,
                :proof, :evidence, :legalApproval, :costBasis, :amount, :state, :by, :at)
            """;

    private static final String SETTLE =
            """
            update assessment
            set state = :state, settled_by = :by, settled_at = :at, why = :why
            where id = :id and state = 'PROPOSED'
            """;

    private static final String ANNOUNCED =
            "update assessment set announced_at = :at where id = :id and announced_at is null";

    private static final String ANSWERED =
            """
            update assessment
            set answer = :answer, answered_at = :at
            where id = :id and announced_at is not null and answer is null
            """;

    private static final String LATEST =
            """
            select id, request_id, claim, fee, same_data_set, same_period, change_pace, previous_id, fulfilled_on, facts,
                proof, evidence, legal_approval, cost_basis, amount, state, proposed_by, proposed_at, settled_by, why,
                announced_at, answer
            from assessment
            where request_id = :requestId
            order by number desc
            limit 1
            """;

    private final JdbcClient jdbc;

    AssessmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Assessment assessment) {
        AssessmentDraft draft = assessment.draft();
        jdbc.sql(INSERT)
                .param("id", assessment.id())
                .param("requestId", assessment.requestId())
                .param("claim", draft.claim().name())
                .param("fee", draft.fee())
                .param("sameDataSet", draft.sameDataSet())
                .param("samePeriod", draft.samePeriod())
                .param("changePace", draft.changePace().name())
                .param("previousId", assessment.previousId())
                .param("fulfilledOn", assessment.fulfilledOn())
                .param("facts", draft.facts())
                .param("proof", draft.proof())
                .param("evidence", draft.evidence().toArray(String[]::new))
                .param("legalApproval", draft.legalApproval())
                .param("costBasis", draft.costBasis())
                .param("amount", draft.amount())
                .param("state", assessment.state().name())
                .param("by", assessment.proposedBy())
                .param("at", param(assessment.proposedAt()))
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

    void announced(UUID id, Instant at) {
        jdbc.sql(ANNOUNCED).param("at", param(at)).param("id", id).update();
    }

    /** @return false when nothing was announced, or it was answered before */
    boolean answered(UUID id, FeeAnswer answer, Instant at) {
        return jdbc.sql(ANSWERED)
                        .param("answer", answer.name())
                        .param("at", param(at))
                        .param("id", id)
                        .update()
                > 0;
    }

    Optional<Assessment> latest(UUID requestId) {
        return jdbc.sql(LATEST)
                .param("requestId", requestId)
                .query(AssessmentRepository::map)
                .optional();
    }

    private static Assessment map(ResultSet row, int number) throws SQLException {
        return new Assessment(
                uuid(row, "id"),
                uuid(row, "request_id"),
                draft(row),
                uuidOrNull(row, "previous_id"),
                dayOrNull(row, "fulfilled_on"),
                one(row, "state", ApprovalState.class),
                row.getString("proposed_by"),
                instant(row, "proposed_at"),
                row.getString("settled_by"),
                row.getString("why"),
                instantOrNull(row, "announced_at"),
                oneOrNull(row, "answer", FeeAnswer.class));
    }

    private static AssessmentDraft draft(ResultSet row) throws SQLException {
        return new AssessmentDraft(
                one(row, "claim", Ground.class),
                row.getBoolean("fee"),
                row.getBoolean("same_data_set"),
                row.getBoolean("same_period"),
                one(row, "change_pace", ChangePace.class),
                row.getString("facts"),
                row.getString("proof"),
                List.of((String[]) row.getArray("evidence").getArray()),
                row.getString("legal_approval"),
                row.getString("cost_basis"),
                row.getBigDecimal("amount"));
    }
}
