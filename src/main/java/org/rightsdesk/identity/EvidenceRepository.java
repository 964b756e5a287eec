package org.rightsdesk.identity;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was tried and shown, and who acts for the person. Who may see the case is asked before. */
@Repository
class EvidenceRepository {

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

    private static final String PUT_REPRESENTATIVE =
            """
            insert into identity_representative (request_id, kind, person, authority, checked_by, checked_at)
            values (:requestId, :kind, :person, :authority, :by, :at)
            on conflict (request_id) do update
            set kind = excluded.kind, person = excluded.person, authority = excluded.authority,
                checked_by = excluded.checked_by, checked_at = excluded.checked_at
            """;

    private static final String REPRESENTATIVE =
            """
            select kind, person, authority, checked_by, checked_at
            from identity_representative
            where request_id = :requestId
            """;

    private final JdbcClient jdbc;

    EvidenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                .query(EvidenceRepository::evidence)
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

    void put(UUID requestId, Representation r) {
        jdbc.sql(PUT_REPRESENTATIVE)
                .param("requestId", requestId)
                .param("kind", r.kind().name())
                .param("person", r.person())
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
                        row.getString("person"),
                        row.getString("authority"),
                        row.getString("checked_by"),
                        instant(row, "checked_at")))
                .optional();
    }
}
