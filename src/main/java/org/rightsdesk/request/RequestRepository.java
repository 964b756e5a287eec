package org.rightsdesk.request;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Verb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rights requests in the database. Every read is filtered by company; every update checks the version. */
@Repository
class RequestRepository {

    private static final String INSERT =
            """
            insert into rights_request (
                id, reference, submission_id, company, right_kind, status, language, received_at,
                contact_on_file, two_facts_match, question, opened_at, version)
            values (
                :id, :reference, :submissionId, :company, :right, :status, :language, :receivedAt,
                :contactOnFile, :twoFactsMatch, :question, :now, 0)
            """;

    private static final String UPDATE =
            """
            update rights_request
            set status = :status, outcome = :outcome, question = :question, extension_reason = :extensionReason,
                extension_text = :extensionText, ended_at = case when :ended then :now::timestamptz end,
                replied_at = case when :status = 'REPLIED' then :now::timestamptz else replied_at end,
                changed_by = coalesce(:by, changed_by), changed_kind = coalesce(:byKind, changed_kind),
                changed_verb = coalesce(:verb, changed_verb), version = version + 1
            where id = :id and version = :version
            """;

    private static final String LAST_CHANGE =
            "select changed_by, changed_kind, changed_verb from rights_request where id = :id and changed_by is not null";

    private static final String COLUMNS =
            """
            select id, reference, submission_id, company, right_kind, status, outcome, language, received_at,
                contact_on_file, two_facts_match, question, extension_reason, extension_text, version
            from rights_request
            """;

    private static final String BY_ID = COLUMNS + "where id = :id and company = any(:companies)";

    private static final String OF_SUBMISSION =
            COLUMNS + "where submission_id = :submissionId and company = any(:companies) order by reference";

    private static final String RUNNING =
            "select id from rights_request where ended_at is null and company = any(:companies)";

    private static final String BY_REFERENCE = COLUMNS + "where reference = :reference and company = any(:companies)";

    private final JdbcClient jdbc;

    RequestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> running(Set<CompanyKey> visible) {
        return jdbc.sql(RUNNING)
                .param("companies", companies(visible))
                .query(UUID.class)
                .list();
    }

    void insert(RightsRequest r, Instant now) {
        jdbc.sql(INSERT)
                .param("id", r.id())
                .param("reference", r.reference())
                .param("submissionId", r.submissionId())
                .param("company", r.company().value())
                .param("right", r.right().name())
                .param("status", r.status().name())
                .param("language", r.language().name())
                .param("receivedAt", param(r.receivedAt()))
                .param("contactOnFile", r.contactOnFile())
                .param("twoFactsMatch", r.twoFactsMatch())
                .param("question", r.question())
                .param("now", param(now))
                .update();
    }

    /** @param by the person and the verb, kept for who comes second; null for a step of the process */
    void update(RightsRequest r, Instant now, @Nullable Actor by, Verb verb) {
        int changed = jdbc.sql(UPDATE)
                .param("status", r.status().name())
                .param("outcome", param(r.outcome()))
                .param("question", r.question())
                .param("extensionReason", param(r.extensionReason()))
                .param("extensionText", r.extensionText())
                .param("ended", r.status().ended())
                .param("now", param(now))
                .param("by", by == null ? null : by.name())
                .param("byKind", by == null ? null : by.kind().name())
                .param("verb", by == null ? null : verb.name())
                .param("id", r.id())
                .param("version", r.version())
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }

    /** Who of the people changed it last, and how. */
    ChangedMeanwhile changedMeanwhile(UUID id) {
        return jdbc.sql(LAST_CHANGE)
                .param("id", id)
                .query((row, number) -> new ChangedMeanwhile(
                        new Actor(one(row, "changed_kind", Actor.Kind.class), row.getString("changed_by")),
                        one(row, "changed_verb", Verb.class)))
                .optional()
                .orElseGet(ChangedMeanwhile::new);
    }

    Optional<RightsRequest> find(UUID id, Set<CompanyKey> visible) {
        return jdbc.sql(BY_ID)
                .param("id", id)
                .param("companies", companies(visible))
                .query(RequestRepository::map)
                .optional();
    }

    Optional<RightsRequest> findByReference(String reference, Set<CompanyKey> visible) {
        return jdbc.sql(BY_REFERENCE)
                .param("reference", reference)
                .param("companies", companies(visible))
                .query(RequestRepository::map)
                .optional();
    }

    List<RightsRequest> ofSubmission(UUID submissionId, Set<CompanyKey> visible) {
        return jdbc.sql(OF_SUBMISSION)
                .param("submissionId", submissionId)
                .param("companies", companies(visible))
                .query(RequestRepository::map)
                .list();
    }

    private static RightsRequest map(ResultSet row, int number) throws SQLException {
        return new RightsRequest(
                uuid(row, "id"),
                row.getString("reference"),
                uuid(row, "submission_id"),
                new CompanyKey(row.getString("company")),
                one(row, "right_kind", Right.class),
                one(row, "status", Status.class),
                oneOrNull(row, "outcome", Outcome.class),
                one(row, "language", Language.class),
                instant(row, "received_at"),
                row.getBoolean("contact_on_file"),
                row.getBoolean("two_facts_match"),
                row.getString("question"),
                oneOrNull(row, "extension_reason", ExtensionReason.class),
                row.getString("extension_text"),
                row.getInt("version"));
    }
}
