package org.rightsdesk.delivery;

import static org.rightsdesk.common.Rows.dayOrNull;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holds in the database. Who may see them is asked of the request before. */
@Repository
class HoldRepository {

    private static final String INSERT =
            """
            insert into retention_hold (id, request_id, company, register, what, normal_end, held_by, held_at)
            values (:id, :requestId, :company, :register, :what, :normalEnd, :heldBy, :heldAt)
            """;

    private static final String OF_REQUEST =
            """
            select id, request_id, register, what, normal_end, held_by, held_at, released_at
            from retention_hold
            where request_id = :requestId
            order by held_at, register
            """;

    private static final String RELEASE =
            "update retention_hold set released_at = :at where request_id = :requestId and released_at is null";

    private final JdbcClient jdbc;

    HoldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RetentionHold hold, CompanyKey company) {
        jdbc.sql(INSERT)
                .param("id", hold.id())
                .param("requestId", hold.requestId())
                .param("company", company.value())
                .param("register", hold.register())
                .param("what", hold.what())
                .param("normalEnd", hold.normalEnd())
                .param("heldBy", hold.heldBy())
                .param("heldAt", param(hold.heldAt()))
                .update();
    }

    List<RetentionHold> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> new RetentionHold(
                        uuid(row, "id"),
                        uuid(row, "request_id"),
                        row.getString("register"),
                        row.getString("what"),
                        dayOrNull(row, "normal_end"),
                        row.getString("held_by"),
                        instant(row, "held_at"),
                        instantOrNull(row, "released_at")))
                .list();
    }

    int release(UUID requestId, Instant at) {
        return jdbc.sql(RELEASE)
                .param("at", param(at))
                .param("requestId", requestId)
                .update();
    }
}
