package org.rightsdesk.registers;

import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Actions in the database. Who may see them is asked of the request before. */
@Repository
class ActionRepository {

    /** A reopened request is carried out anew: the earlier proof stays in the audit. */
    private static final String OPEN =
            """
            insert into register_action (request_id, register, position)
            select :requestId, :register, count(*) from register_action where request_id = :requestId
            on conflict (request_id, register) do update set note = null, done_by = null, done_at = null
            """;

    private static final String DONE =
            """
            update register_action
            set note = :note, done_by = :by, done_at = :at
            where request_id = :requestId and register = :register and done_at is null
            """;

    private static final String OF_REQUEST =
            """
            select request_id, register, note, done_by, done_at
            from register_action
            where request_id = :requestId
            order by position
            """;

    private final JdbcClient jdbc;

    ActionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID requestId, String register) {
        jdbc.sql(OPEN).param("requestId", requestId).param("register", register).update();
    }

    void done(UUID requestId, String register, String note, String by, Instant at) {
        jdbc.sql(DONE)
                .param("note", note)
                .param("by", by)
                .param("at", param(at))
                .param("requestId", requestId)
                .param("register", register)
                .update();
    }

    List<Action> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> new Action(
                        uuid(row, "request_id"),
                        row.getString("register"),
                        row.getString("note"),
                        row.getString("done_by"),
                        instantOrNull(row, "done_at")))
                .list();
    }
}
