package org.rightsdesk.followup;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Restrictions in the database. Who may see them is asked of the request before. */
@Repository
class RestrictionRepository {

    private static final String SET =
            """
            insert into restriction (request_id, set_at, review_on, state)
            values (:requestId, :at, :reviewOn, 'SET')
            on conflict (request_id) do update
            set set_at = excluded.set_at, review_on = excluded.review_on, state = 'SET', reason = null,
                reviewed_by = null, reviewed_at = null, notice_letter = null, lifted_at = null,
                version = restriction.version + 1
            """;

    private static final String MOVE =
            """
            update restriction
            set review_on = :reviewOn, version = version + 1
            where request_id = :requestId and state = 'SET'
            """;

    private static final String UPDATE =
            """
            update restriction
            set review_on = :reviewOn, state = :state, reason = :reason, reviewed_by = :reviewedBy,
                reviewed_at = :now, notice_letter = :noticeLetter, lifted_at = :liftedAt, version = version + 1
            where request_id = :requestId and version = :version
            """;

    private static final String FIND =
            """
            select request_id, set_at, review_on, state, reason, reviewed_by, notice_letter, lifted_at, version
            from restriction
            where request_id = :requestId
            """;

    private final JdbcClient jdbc;

    RestrictionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(UUID requestId, LocalDate reviewOn, Instant at) {
        jdbc.sql(SET)
                .param("requestId", requestId)
                .param("reviewOn", reviewOn)
                .param("at", param(at))
                .update();
    }

    void move(UUID requestId, LocalDate reviewOn) {
        jdbc.sql(MOVE).param("requestId", requestId).param("reviewOn", reviewOn).update();
    }

    void update(Restriction r, Instant now) {
        int changed = jdbc.sql(UPDATE)
                .param("reviewOn", r.reviewOn())
                .param("state", r.state().name())
                .param("reason", r.reason())
                .param("reviewedBy", r.reviewedBy())
                .param("now", param(now))
                .param("noticeLetter", r.noticeLetter())
                .param("liftedAt", param(r.liftedAt()))
                .param("requestId", r.requestId())
                .param("version", r.version())
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }

    Optional<Restriction> find(UUID requestId) {
        return jdbc.sql(FIND)
                .param("requestId", requestId)
                .query(RestrictionRepository::map)
                .optional();
    }

    private static Restriction map(ResultSet row, int number) throws SQLException {
        return new Restriction(
                uuid(row, "request_id"),
                instant(row, "set_at"),
                row.getObject("review_on", LocalDate.class),
                one(row, "state", Restriction.State.class),
                row.getString("reason"),
                row.getString("reviewed_by"),
                uuidOrNull(row, "notice_letter"),
                instantOrNull(row, "lifted_at"),
                row.getInt("version"));
    }
}
