package org.rightsdesk.delivery;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Found items and their redactions in the database. Who may see them is asked of the request before. */
@Repository
class FoundItemRepository {

    private static final String INSERT =
            """
            insert into found_item (
                id, request_id, company, register, category, kind, title, document_id, third_persons, reading, added_by,
                added_at)
            values (
                :id, :requestId, :company, :register, :category, :kind, :title, :documentId, :thirdPersons, :reading,
                :addedBy, :addedAt)
            """;

    private static final String OF_REQUEST =
            """
            select id, request_id, register, category, kind, title, document_id, third_persons, reading, added_by,
                   added_at
            from found_item
            where request_id = :requestId
            order by position
            """;

    private static final String CHECKED =
            "update found_item set third_persons = :verdict where id = :id and request_id = :requestId";

    private static final String REPLACE =
            """
            update found_item
            set document_id = :documentId, reading = :reading, read_by = null, read_at = null
            where id = :id and request_id = :requestId
            """;

    private static final String LOOKED_THROUGH =
            """
            update found_item
            set reading = 'LOOKED_THROUGH', read_by = :by, read_at = :at
            where id = :id and request_id = :requestId and reading = 'UNREAD'
            """;

    private static final String REMOVE = "delete from found_item where id = :id and request_id = :requestId";

    private static final String REDACT =
            """
            insert into redaction (item_id, what, reason, made_by, made_at)
            values (:itemId, :what, :reason, :by, :at)
            """;

    private static final String REDACTIONS =
            "select what, reason from redaction where item_id = :itemId order by position";

    private final JdbcClient jdbc;

    FoundItemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(FoundItem item, CompanyKey company) {
        jdbc.sql(INSERT)
                .param("id", item.id())
                .param("requestId", item.requestId())
                .param("company", company.value())
                .param("register", item.register())
                .param("category", item.category())
                .param("kind", item.kind().name())
                .param("title", item.title())
                .param("documentId", item.documentId())
                .param("thirdPersons", item.thirdPersons().name())
                .param("reading", item.reading().name())
                .param("addedBy", item.addedBy())
                .param("addedAt", param(item.addedAt()))
                .update();
    }

    List<FoundItem> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> map(row))
                .list();
    }

    void checked(UUID requestId, UUID id, FoundItem.ThirdPersons verdict) {
        jdbc.sql(CHECKED)
                .param("verdict", verdict.name())
                .param("id", id)
                .param("requestId", requestId)
                .update();
    }

    void lookedThrough(UUID requestId, UUID id, String by, Instant at) {
        jdbc.sql(LOOKED_THROUGH)
                .param("by", by)
                .param("at", param(at))
                .param("id", id)
                .param("requestId", requestId)
                .update();
    }

    void replace(UUID requestId, UUID id, @Nullable UUID documentId, FoundItem.Reading reading) {
        jdbc.sql(REPLACE)
                .param("documentId", documentId)
                .param("reading", reading.name())
                .param("id", id)
                .param("requestId", requestId)
                .update();
    }

    void remove(UUID requestId, UUID id) {
        jdbc.sql(REMOVE).param("id", id).param("requestId", requestId).update();
    }

    void redact(UUID itemId, Redaction redaction, String by, Instant at) {
        jdbc.sql(REDACT)
                .param("itemId", itemId)
                .param("what", redaction.what())
                .param("reason", redaction.reason().name())
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    private List<Redaction> redactions(UUID itemId) {
        return jdbc.sql(REDACTIONS)
                .param("itemId", itemId)
                .query((row, number) ->
                        new Redaction(row.getString("what"), one(row, "reason", Redaction.Reason.class)))
                .list();
    }

    private FoundItem map(ResultSet row) throws SQLException {
        UUID id = uuid(row, "id");
        return new FoundItem(
                id,
                uuid(row, "request_id"),
                row.getString("register"),
                row.getString("category"),
                one(row, "kind", FoundItem.Kind.class),
                row.getString("title"),
                uuidOrNull(row, "document_id"),
                one(row, "third_persons", FoundItem.ThirdPersons.class),
                one(row, "reading", FoundItem.Reading.class),
                redactions(id),
                row.getString("added_by"),
                instant(row, "added_at"));
    }
}
