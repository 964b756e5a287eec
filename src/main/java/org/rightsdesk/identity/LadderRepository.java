package org.rightsdesk.identity;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks, evidence, exceptions and representatives. Who may see the case is asked before. */
@Repository
class LadderRepository {

    private static final String PUT_MARK =
            """
            insert into identity_mark (submission_id, mark, why, noted_by, noted_at)
            values (:submissionId, :mark, :why, :by, :at)
            on conflict (submission_id, mark) do update
            set why = excluded.why, noted_by = excluded.noted_by, noted_at = excluded.noted_at
            """;

    private static final String REMOVE_MARK =
            """
            delete from identity_mark where submission_id = :submissionId and mark = :mark
            """;

    private static final String MARKS =
            """
            select mark from identity_mark where submission_id = :submissionId
            """;

    private static final String INSERT_EVIDENCE =
            """
            insert into identity_evidence (id, request_id, means, shown, facts, note, noted_by, noted_at)
            values (:id, :requestId, :means, :shown, :facts, :note, :by, :at)
            """;

    private static final String EVIDENCE =
            """
            select id, request_id, means, shown, facts, note, noted_by, noted_at
            from identity_evidence
            where request_id = :requestId
            order by noted_at, id
            """;

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

    private static final String PUT_REPRESENTATIVE =
            """
            insert into identity_representative (request_id, kind, authority, checked_by, checked_at)
            values (:requestId, :kind, :authority, :by, :at)
            on conflict (request_id) do update
            set kind = excluded.kind, authority = excluded.authority, checked_by = excluded.checked_by,
                checked_at = excluded.checked_at
            """;

    private static final String REPRESENTATIVE =
            """
            select kind, authority, checked_by, checked_at from identity_representative where request_id = :requestId
            """;

    private final JdbcClient jdbc;

    LadderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID submissionId, Mark mark, String why, String by, Instant at) {
        jdbc.sql(PUT_MARK)
                .param("submissionId", submissionId)
                .param("mark", mark.name())
                .param("why", why)
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    boolean remove(UUID submissionId, Mark mark) {
        return jdbc.sql(REMOVE_MARK)
                        .param("submissionId", submissionId)
                        .param("mark", mark.name())
                        .update()
                == 1;
    }

    Set<Mark> marks(UUID submissionId) {
        return jdbc
                .sql(MARKS)
                .param("submissionId", submissionId)
                .query((row, number) -> one(row, "mark", Mark.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void insert(Evidence e) {
        jdbc.sql(INSERT_EVIDENCE)
                .param("id", e.id())
                .param("requestId", e.requestId())
                .param("means", e.means().name())
                .param("shown", e.shown())
                .param("facts", e.facts().stream().map(Fact::name).sorted().toArray(String[]::new))
                .param("note", e.note())
                .param("by", e.by())
                .param("at", param(e.at()))
                .update();
    }

    List<Evidence> evidence(UUID requestId) {
        return jdbc.sql(EVIDENCE)
                .param("requestId", requestId)
                .query(LadderRepository::evidence)
                .list();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        String[] facts = (String[]) row.getArray("facts").getArray();
        return new Evidence(
                uuid(row, "id"),
                uuid(row, "request_id"),
                one(row, "means", Means.class),
                row.getBoolean("shown"),
                Arrays.stream(facts).map(Fact::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getString("note"),
                row.getString("noted_by"),
                instant(row, "noted_at"));
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

    Optional<IdentityException> latestException(UUID requestId) {
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

    void put(UUID requestId, Representation r) {
        jdbc.sql(PUT_REPRESENTATIVE)
                .param("requestId", requestId)
                .param("kind", r.kind().name())
                .param("authority", r.authority())
                .param("by", r.checkedBy())
                .param("at", param(r.checkedAt()))
                .update();
    }

    Optional<Representation> representative(UUID requestId) {
        return jdbc.sql(REPRESENTATIVE)
                .param("requestId", requestId)
                .query((row, number) -> new Representation(
                        one(row, "kind", Representation.Kind.class),
                        row.getString("authority"),
                        row.getString("checked_by"),
                        instant(row, "checked_at")))
                .optional();
    }
}
