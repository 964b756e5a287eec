package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hashes of the links to the status pages. */
@Repository
class StatusLinkRepository {

    private static final String INSERT =
            """
            insert into status_link (token_hash, submission_id, created_at)
            values (:hash, :submissionId, :now)
            """;

    private static final String FIND =
            """
            select submission_id from status_link where token_hash = :hash and revoked_at is null
            """;

    private static final String REVOKE =
            """
            update status_link set revoked_at = :now where submission_id = :submissionId and revoked_at is null
            """;

    private final JdbcClient jdbc;

    StatusLinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String hash, UUID submissionId, Instant now) {
        jdbc.sql(INSERT)
                .param("hash", hash)
                .param("submissionId", submissionId)
                .param("now", param(now))
                .update();
    }

    Optional<UUID> find(String hash) {
        return jdbc.sql(FIND)
                .param("hash", hash)
                .query((row, number) -> uuid(row, "submission_id"))
                .optional();
    }

    void revoke(UUID submissionId, Instant now) {
        jdbc.sql(REVOKE)
                .param("submissionId", submissionId)
                .param("now", param(now))
                .update();
    }
}
