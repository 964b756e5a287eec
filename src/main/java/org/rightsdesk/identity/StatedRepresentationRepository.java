package org.rightsdesk.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For whom the senders of forms say to act. Who may see the case is asked before. */
@Repository
class StatedRepresentationRepository {

    private static final String INSERT =
            """
            insert into stated_representation (submission_id, kind, person, basis, contact)
            values (:submissionId, :kind, :person, :basis, :contact)
            """;

    private static final String FIND =
            """
            select kind, person, basis, contact
            from stated_representation
            where submission_id = :submissionId
            """;

    private final JdbcClient jdbc;

    StatedRepresentationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID submissionId, StatedRepresentation stated) {
        jdbc.sql(INSERT)
                .param("submissionId", submissionId)
                .param("kind", stated.kind() == null ? null : stated.kind().name())
                .param("person", stated.person())
                .param("basis", stated.basis())
                .param("contact", stated.contact())
                .update();
    }

    Optional<StatedRepresentation> find(UUID submissionId) {
        return jdbc.sql(FIND)
                .param("submissionId", submissionId)
                .query((row, number) -> new StatedRepresentation(
                        kind(row), row.getString("person"), row.getString("basis"), row.getString("contact")))
                .optional();
    }

    private static Representation.@Nullable Kind kind(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null ? null : Representation.Kind.valueOf(kind);
    }
}
