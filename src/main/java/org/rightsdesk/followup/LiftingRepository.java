package org.rightsdesk.followup;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lifting of a restriction, register by register. */
@Repository
class LiftingRepository {

    private static final String OPEN =
            """
            insert into restriction_lifting (request_id, register, position)
            select :requestId, :register, count(*) from restriction_lifting where request_id = :requestId
            on conflict (request_id, register) do update set note = null, lifted_by = null, lifted_at = null
            """;

    private static final String LIFTED =
            """
            update restriction_lifting
            set note = :note, lifted_by = :by, lifted_at = :at
            where request_id = :requestId and register = :register and lifted_at is null
            """;

    private static final String WAITING =
            """
            select register from restriction_lifting
            where request_id = :requestId and lifted_at is null
            order by position
            """;

    private final JdbcClient jdbc;

    LiftingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID requestId, String register) {
        jdbc.sql(OPEN).param("requestId", requestId).param("register", register).update();
    }

    boolean lifted(UUID requestId, String register, String note, String by, Instant at) {
        return jdbc.sql(LIFTED)
                        .param("note", note)
                        .param("by", by)
                        .param("at", param(at))
                        .param("requestId", requestId)
                        .param("register", register)
                        .update()
                == 1;
    }

    List<String> waiting(UUID requestId) {
        return jdbc.sql(WAITING)
                .param("requestId", requestId)
                .query(String.class)
                .list();
    }
}
