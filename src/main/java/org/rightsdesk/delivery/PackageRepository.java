package org.rightsdesk.delivery;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Packages in the database. Who may see them is asked of the request before. */
@Repository
class PackageRepository {

    private static final String COLUMNS =
            """
            select id, request_id, submission_id, company, way, state, address_hash, file_name, sha256, size,
                schema_version, assembled_by, assembled_at, released_at, delivered_at, delivery_note, removed_at, downloads, version
            from delivery_package
            """;

    private static final String INSERT =
            """
            insert into delivery_package (
                id, request_id, submission_id, company, way, state, address_hash, file_name, sha256, size,
                schema_version, assembled_by, assembled_at, downloads, content, version)
            values (
                :id, :requestId, :submissionId, :company, :way, :state, :addressHash, :fileName, :sha256, :size,
                :schemaVersion, :assembledBy, :assembledAt, 0, :content, 0)
            """;

    private static final String LATEST =
            COLUMNS + "where request_id = :requestId order by assembled_at desc, id limit 1";

    private static final String UPDATE =
            """
            update delivery_package
            set state = :state, released_at = :releasedAt, delivered_at = :deliveredAt, delivery_note = :note,
                removed_at = :removedAt, downloads = :downloads, version = version + 1
            where id = :id and version = :version
            """;

    private static final String CONTENT = "select content from delivery_package where id = :id and content is not null";

    private static final String READDRESS =
            "update delivery_package set address_hash = :hash, version = version + 1 where id = :id";

    private static final String EMPTY = "update delivery_package set content = null where id = :id";

    /** What goes by hand counts from the handing over, the rest from the release; what was never released from its making. */
    private static final String DUE = COLUMNS
            + """
            where content is not null and case
                when released_at is null then assembled_at
                when way in ('POST', 'OFFICE') then delivered_at
                else released_at
            end < :before
            order by assembled_at
            """;

    private static final String EARLIER =
            COLUMNS + "where request_id = :requestId and content is not null order by assembled_at";

    private final JdbcClient jdbc;

    PackageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DeliveryPackage p, byte[] content) {
        jdbc.sql(INSERT)
                .param("id", p.id())
                .param("requestId", p.requestId())
                .param("submissionId", p.submissionId())
                .param("company", p.company().value())
                .param("way", p.way().name())
                .param("state", p.state().name())
                .param("addressHash", p.addressHash())
                .param("fileName", p.fileName())
                .param("sha256", p.sha256())
                .param("size", p.size())
                .param("schemaVersion", p.schemaVersion())
                .param("assembledBy", p.assembledBy())
                .param("assembledAt", param(p.assembledAt()))
                .param("content", content)
                .update();
    }

    Optional<DeliveryPackage> latest(UUID requestId) {
        return jdbc.sql(LATEST)
                .param("requestId", requestId)
                .query((row, number) -> map(row))
                .optional();
    }

    /** Packages that still have their content though their time is over. */
    List<DeliveryPackage> due(Instant before) {
        return jdbc.sql(DUE)
                .param("before", param(before))
                .query((row, number) -> map(row))
                .list();
    }

    List<DeliveryPackage> withContent(UUID requestId) {
        return jdbc.sql(EARLIER)
                .param("requestId", requestId)
                .query((row, number) -> map(row))
                .list();
    }

    void update(DeliveryPackage p) {
        int rows = jdbc.sql(UPDATE)
                .param("state", p.state().name())
                .param("releasedAt", param(p.releasedAt()))
                .param("deliveredAt", param(p.deliveredAt()))
                .param("note", p.deliveryNote())
                .param("removedAt", param(p.removedAt()))
                .param("downloads", p.downloads())
                .param("id", p.id())
                .param("version", p.version())
                .update();
        if (rows == 0) {
            throw new ChangedMeanwhile();
        }
    }

    void readdress(UUID id, String addressHash) {
        jdbc.sql(READDRESS).param("hash", addressHash).param("id", id).update();
    }

    void empty(UUID id) {
        jdbc.sql(EMPTY).param("id", id).update();
    }

    Optional<byte[]> content(UUID id) {
        return jdbc.sql(CONTENT)
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    private static DeliveryPackage map(ResultSet row) throws SQLException {
        return new DeliveryPackage(
                uuid(row, "id"),
                uuid(row, "request_id"),
                uuid(row, "submission_id"),
                new CompanyKey(row.getString("company")),
                one(row, "way", Way.class),
                one(row, "state", DeliveryPackage.State.class),
                row.getString("address_hash"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("schema_version"),
                row.getString("assembled_by"),
                instant(row, "assembled_at"),
                instantOrNull(row, "released_at"),
                instantOrNull(row, "delivered_at"),
                row.getString("delivery_note"),
                instantOrNull(row, "removed_at"),
                row.getInt("downloads"),
                row.getInt("version"));
    }
}
