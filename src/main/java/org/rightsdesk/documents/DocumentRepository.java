package org.rightsdesk.documents;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents in the database. Every read is filtered by company. */
@Repository
class DocumentRepository {

    private static final String INSERT =
            """
            insert into document (
                id, submission_id, request_id, company, file_name, media_type, size, sha256, source, added_at, content)
            values (
                :id, :submissionId, :requestId, :company, :fileName, :mediaType, :size, :sha256, :source, :addedAt,
                :content)
            """;

    private static final String OF_SUBMISSION =
            """
            select id, submission_id, request_id, file_name, media_type, size, sha256, source, added_at, identity_of,
                removed_at
            from document
            where submission_id = :submissionId and company = any(:companies)
            order by added_at, id
            """;

    private static final String WITH_CONTENT =
            """
            select id, submission_id, request_id, file_name, media_type, size, sha256, source, added_at, identity_of,
                removed_at, content
            from document
            where id = :id and content is not null and company = any(:companies)
            """;

    private static final String MARK =
            """
            update document set identity_of = :requestId where id = :id and content is not null
            """;

    private static final String MARKED =
            """
            select id from document
            where identity_of = :requestId and content is not null and company = any(:companies)
            """;

    private static final String REMOVE =
            """
            update document set content = null, removed_at = :now, removed_by = :by
            where id = :id and content is not null
            """;

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Document d, CompanyKey company, byte[] content) {
        jdbc.sql(INSERT)
                .param("id", d.id())
                .param("submissionId", d.submissionId())
                .param("requestId", d.requestId())
                .param("company", company.value())
                .param("fileName", d.fileName())
                .param("mediaType", d.mediaType())
                .param("size", d.size())
                .param("sha256", d.sha256())
                .param("source", d.source().name())
                .param("addedAt", param(d.addedAt()))
                .param("content", content)
                .update();
    }

    List<Document> of(UUID submissionId, Set<CompanyKey> visible) {
        return jdbc.sql(OF_SUBMISSION)
                .param("submissionId", submissionId)
                .param("companies", companies(visible))
                .query((row, number) -> map(row))
                .list();
    }

    Optional<Content> content(UUID id, Set<CompanyKey> visible) {
        return jdbc.sql(WITH_CONTENT)
                .param("id", id)
                .param("companies", companies(visible))
                .query((row, number) -> new Content(map(row), row.getBytes("content")))
                .optional();
    }

    void mark(UUID id, UUID requestId) {
        jdbc.sql(MARK).param("id", id).param("requestId", requestId).update();
    }

    List<UUID> marked(UUID requestId, Set<CompanyKey> visible) {
        return jdbc.sql(MARKED)
                .param("requestId", requestId)
                .param("companies", companies(visible))
                .query(UUID.class)
                .list();
    }

    void removeContent(UUID id, String by, Instant now) {
        jdbc.sql(REMOVE)
                .param("id", id)
                .param("by", by)
                .param("now", param(now))
                .update();
    }

    private static Document map(ResultSet row) throws SQLException {
        return new Document(
                uuid(row, "id"),
                uuid(row, "submission_id"),
                uuidOrNull(row, "request_id"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                one(row, "source", Document.Source.class),
                instant(row, "added_at"),
                uuidOrNull(row, "identity_of"),
                instantOrNull(row, "removed_at"));
    }
}
