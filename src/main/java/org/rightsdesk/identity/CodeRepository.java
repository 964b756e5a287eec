package org.rightsdesk.identity;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hashes of one-time codes. Who may see the request is asked before. */
@Repository
class CodeRepository {

    private static final String INSERT =
            """
            insert into one_time_code (id, request_id, purpose, address_hash, code_hash, sent_at, expires_at)
            values (:id, :requestId, :purpose, :addressHash, :codeHash, :sentAt, :expiresAt)
            """;

    private static final String LATEST =
            """
            select id, code_hash, sent_at, expires_at, tries, used_at
            from one_time_code
            where request_id = :requestId and purpose = :purpose
            order by sent_at desc, id desc
            limit 1
            """;

    private static final String SENT_SINCE =
            """
            select greatest(count(*) filter (where request_id = :requestId),
                            count(*) filter (where address_hash = :addressHash))
            from one_time_code
            where sent_at > :since and (request_id = :requestId or address_hash = :addressHash)
            """;

    private static final String TRY =
            """
            update one_time_code set tries = tries + 1 where id = :id and tries < :most and used_at is null
            """;

    private static final String USE =
            """
            update one_time_code set used_at = :now where id = :id and used_at is null
            """;

    private static final String DELETE_OLD =
            """
            delete from one_time_code where sent_at < :before
            """;

    private final JdbcClient jdbc;

    CodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A code that was sent. */
    record Sent(UUID id, String codeHash, Instant sentAt, Instant expiresAt, int tries, @Nullable Instant usedAt) {}

    void insert(UUID id, UUID requestId, CodePurpose purpose, String addressHash, String codeHash, LiveCode live) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("requestId", requestId)
                .param("purpose", purpose.name())
                .param("addressHash", addressHash)
                .param("codeHash", codeHash)
                .param("sentAt", param(live.sentAt()))
                .param("expiresAt", param(live.expiresAt()))
                .update();
    }

    /** Only the latest code of an end can be used: a new one replaces it. */
    Optional<Sent> latest(UUID requestId, CodePurpose purpose) {
        return jdbc.sql(LATEST)
                .param("requestId", requestId)
                .param("purpose", purpose.name())
                .query((row, number) -> new Sent(
                        uuid(row, "id"),
                        row.getString("code_hash"),
                        instant(row, "sent_at"),
                        instant(row, "expires_at"),
                        row.getInt("tries"),
                        instantOrNull(row, "used_at")))
                .optional();
    }

    /** How many were sent to the request, or to the address, whichever is more. */
    int sentSince(UUID requestId, String addressHash, Instant since) {
        return jdbc.sql(SENT_SINCE)
                .param("requestId", requestId)
                .param("addressHash", addressHash)
                .param("since", param(since))
                .query(Integer.class)
                .single();
    }

    /** Counts a try before it is looked at; false when none is left. */
    boolean countTry(UUID id, int most) {
        return jdbc.sql(TRY).param("id", id).param("most", most).update() == 1;
    }

    boolean use(UUID id, Instant now) {
        return jdbc.sql(USE).param("id", id).param("now", param(now)).update() == 1;
    }

    int deleteSentBefore(Instant before) {
        return jdbc.sql(DELETE_OLD).param("before", param(before)).update();
    }
}
