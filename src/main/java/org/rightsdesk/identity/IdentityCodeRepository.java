package org.rightsdesk.identity;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Closed identity codes. Who may see the submission is asked before. */
@Repository
class IdentityCodeRepository {

    private static final String PUT =
            """
            insert into identity_code (submission_id, company, key_id, closed, hash, temporary, noted_by, noted_at)
            values (:submissionId, :company, :keyId, :closed, :hash, :temporary, :by, :at)
            on conflict (submission_id) do update
            set key_id = excluded.key_id, closed = excluded.closed, hash = excluded.hash,
                temporary = excluded.temporary, noted_by = excluded.noted_by, noted_at = excluded.noted_at
            """;

    private static final String FIND =
            """
            select submission_id, key_id, closed from identity_code where submission_id = :submissionId
            """;

    private static final String BY_HASH =
            """
            select submission_id from identity_code
            where hash = any(:hashes) and company = any(:companies)
            order by noted_at
            """;

    private static final String OF_OTHER_KEYS =
            """
            select submission_id, key_id, closed from identity_code where key_id <> :keyId limit 500
            """;

    private static final String RECLOSE =
            """
            update identity_code set key_id = :keyId, closed = :closed, hash = :hash
            where submission_id = :submissionId and key_id = :before
            """;

    private final JdbcClient jdbc;

    IdentityCodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A code as it lies in the table. */
    @SuppressWarnings("ArrayRecordComponent")
    record Closed(UUID submissionId, String keyId, byte[] bytes) {}

    void put(Closed code, CompanyKey company, String hash, boolean temporary, String by, Instant at) {
        jdbc.sql(PUT)
                .param("submissionId", code.submissionId())
                .param("company", company.value())
                .param("keyId", code.keyId())
                .param("closed", code.bytes())
                .param("hash", hash)
                .param("temporary", temporary)
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    Optional<Closed> find(UUID submissionId) {
        return jdbc.sql(FIND)
                .param("submissionId", submissionId)
                .query(IdentityCodeRepository::map)
                .optional();
    }

    List<UUID> byHash(Collection<String> hashes, Set<CompanyKey> visible) {
        return jdbc.sql(BY_HASH)
                .param("hashes", hashes.toArray(String[]::new))
                .param("companies", companies(visible))
                .query(UUID.class)
                .list();
    }

    List<Closed> ofOtherKeys(String keyId) {
        return jdbc.sql(OF_OTHER_KEYS)
                .param("keyId", keyId)
                .query(IdentityCodeRepository::map)
                .list();
    }

    void reclose(Closed code, String before, String hash) {
        jdbc.sql(RECLOSE)
                .param("submissionId", code.submissionId())
                .param("keyId", code.keyId())
                .param("closed", code.bytes())
                .param("hash", hash)
                .param("before", before)
                .update();
    }

    private static Closed map(ResultSet row, int number) throws SQLException {
        return new Closed(uuid(row, "submission_id"), row.getString("key_id"), row.getBytes("closed"));
    }
}
