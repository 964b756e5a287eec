package org.rightsdesk.complaint;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.dayOrNull;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints in the database. */
@Repository
class ComplaintRepository {

    private static final String INSERT =
            """
            insert into complaint
                (id, submission_id, request_id, company, forum, reference, made_on, known_on, follow_on, estimated,
                 answered_on, noted_by, version)
            values
                (:id, :submissionId, :requestId, :company, :forum, :reference, :madeOn, :knownOn, :followOn, :estimated,
                 null, :notedBy, 0)
            """;

    private static final String UPDATE =
            """
            update complaint
            set reference = :reference, follow_on = :followOn, estimated = :estimated, answered_on = :answeredOn,
                explain_by = :explainBy, explained_on = :explainedOn, version = version + 1
            where id = :id and version = :version
            """;

    private static final String COLUMNS =
            """
            select id, submission_id, request_id, company, forum, reference, made_on, known_on, follow_on, estimated,
                answered_on, explain_by, explained_on, noted_by, version
            from complaint
            """;

    private static final String BY_ID = COLUMNS + "where id = :id and company = any(:companies)";

    private static final String OF_SUBMISSION =
            COLUMNS + "where submission_id = :submissionId and company = any(:companies) order by known_on, id";

    private final JdbcClient jdbc;

    ComplaintRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Complaint c) {
        jdbc.sql(INSERT)
                .param("id", c.id())
                .param("submissionId", c.submissionId())
                .param("requestId", c.requestId())
                .param("company", c.company().value())
                .param("forum", c.forum().name())
                .param("reference", c.reference())
                .param("madeOn", c.madeOn())
                .param("knownOn", c.knownOn())
                .param("followOn", c.followOn())
                .param("estimated", c.estimated())
                .param("notedBy", c.notedBy())
                .update();
    }

    void update(Complaint c) {
        int changed = jdbc.sql(UPDATE)
                .param("reference", c.reference())
                .param("followOn", c.followOn())
                .param("estimated", c.estimated())
                .param("answeredOn", c.answeredOn())
                .param("explainBy", c.explainBy())
                .param("explainedOn", c.explainedOn())
                .param("id", c.id())
                .param("version", c.version())
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }

    Optional<Complaint> find(UUID id, Set<CompanyKey> visible) {
        return jdbc.sql(BY_ID)
                .param("id", id)
                .param("companies", companies(visible))
                .query(ComplaintRepository::map)
                .optional();
    }

    List<Complaint> ofSubmission(UUID submissionId, Set<CompanyKey> visible) {
        return jdbc.sql(OF_SUBMISSION)
                .param("submissionId", submissionId)
                .param("companies", companies(visible))
                .query(ComplaintRepository::map)
                .list();
    }

    private static Complaint map(ResultSet row, int number) throws SQLException {
        return new Complaint(
                uuid(row, "id"),
                uuid(row, "submission_id"),
                uuidOrNull(row, "request_id"),
                new CompanyKey(row.getString("company")),
                one(row, "forum", Forum.class),
                row.getString("reference"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("known_on", LocalDate.class),
                row.getObject("follow_on", LocalDate.class),
                row.getBoolean("estimated"),
                dayOrNull(row, "answered_on"),
                dayOrNull(row, "explain_by"),
                dayOrNull(row, "explained_on"),
                row.getString("noted_by"),
                row.getInt("version"));
    }
}
