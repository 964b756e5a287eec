package org.rightsdesk.followup;

import static org.rightsdesk.common.Rows.dayOrNull;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rightsdesk.request.Ground;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept parts in the database. Who may see them is asked of the request before. */
@Repository
class KeptPartRepository {

    private static final String BOOK =
            """
            insert into kept_part (request_id, category, ground, keep_until, review, state)
            values (:requestId, :category, :ground, :keepUntil, :review, 'WAITING')
            on conflict (request_id, category) do update
            set ground = excluded.ground, keep_until = excluded.keep_until, review = excluded.review, state = 'WAITING', postponed_since = null,
                note = null, published = null, told = null, erased_by = null, erased_at = null
            """;

    private static final String STATE =
            "update kept_part set state = :state where request_id = :requestId and category = :category";

    private static final String POSTPONE =
            """
            update kept_part
            set postponed_since = coalesce(postponed_since, :today)
            where request_id = :requestId and category = :category
            """;

    private static final String ERASED =
            """
            update kept_part
            set state = 'ERASED', note = :note, published = :published, told = :told, erased_by = :by, erased_at = :at
            where request_id = :requestId and category = :category and state = 'WAITING'
            """;

    private static final String KEEP_ON =
            """
            update kept_part
            set keep_until = :until, postponed_since = null
            where request_id = :requestId and category = :category and state = 'WAITING'
            """;

    private static final String OF_REQUEST =
            """
            select request_id, category, keep_until, review, state, postponed_since, note, published, told, erased_by,
                erased_at
            from kept_part
            where request_id = :requestId
            order by keep_until, category
            """;

    private final JdbcClient jdbc;

    KeptPartRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void book(UUID requestId, String category, Ground ground, LocalDate day, boolean review) {
        jdbc.sql(BOOK)
                .param("requestId", requestId)
                .param("category", category)
                .param("ground", param(ground))
                .param("keepUntil", day)
                .param("review", review)
                .update();
    }

    void state(UUID requestId, String category, KeptPart.State state) {
        jdbc.sql(STATE)
                .param("state", state.name())
                .param("requestId", requestId)
                .param("category", category)
                .update();
    }

    void postpone(UUID requestId, String category, LocalDate today) {
        jdbc.sql(POSTPONE)
                .param("today", today)
                .param("requestId", requestId)
                .param("category", category)
                .update();
    }

    boolean erased(UUID requestId, String category, LaterErasure erasure, String by, Instant at) {
        return jdbc.sql(ERASED)
                        .param("note", erasure.proof())
                        .param("published", erasure.published())
                        .param("told", erasure.told())
                        .param("by", by)
                        .param("at", param(at))
                        .param("requestId", requestId)
                        .param("category", category)
                        .update()
                == 1;
    }

    void keepOn(UUID requestId, String category, LocalDate until) {
        jdbc.sql(KEEP_ON)
                .param("until", until)
                .param("requestId", requestId)
                .param("category", category)
                .update();
    }

    List<KeptPart> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query(KeptPartRepository::map)
                .list();
    }

    private static KeptPart map(ResultSet row, int number) throws SQLException {
        return new KeptPart(
                uuid(row, "request_id"),
                row.getString("category"),
                row.getObject("keep_until", LocalDate.class),
                row.getBoolean("review"),
                one(row, "state", KeptPart.State.class),
                dayOrNull(row, "postponed_since"),
                row.getString("note"),
                row.getObject("published", Boolean.class),
                row.getString("told"),
                row.getString("erased_by"),
                instantOrNull(row, "erased_at"));
    }
}
