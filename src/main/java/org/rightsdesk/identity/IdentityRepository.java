package org.rightsdesk.identity;

import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One check for each request. Who may see it is asked of the request before. */
@Repository
class IdentityRepository {

    private static final String PUT =
            """
            insert into identity_check (request_id, required_level, state, means, note, never_asked, settled_by, settled_at)
            values (:requestId, :level, :state, :means, :note, :neverAsked, :by, :at)
            on conflict (request_id) do update
            set required_level = excluded.required_level, state = excluded.state, means = excluded.means,
                note = excluded.note, never_asked = excluded.never_asked, settled_by = excluded.settled_by, settled_at = excluded.settled_at
            """;

    private static final String FIND =
            """
            select request_id, required_level, state, means, note, never_asked, settled_by, settled_at
            from identity_check
            where request_id = :requestId
            """;

    private static final String CONTACT =
            """
            update identity_check set contact_email = :email where request_id = :requestId
            """;

    private static final String FIND_CONTACT =
            """
            select contact_email from identity_check where request_id = :requestId and contact_email is not null
            """;

    private final JdbcClient jdbc;

    IdentityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(IdentityCheck check) {
        jdbc.sql(PUT)
                .param("requestId", check.requestId())
                .param("level", check.requiredLevel())
                .param("state", check.state().name())
                .param("means", param(check.means()))
                .param("note", check.note())
                .param("neverAsked", check.neverAsked())
                .param("by", check.settledBy())
                .param("at", param(check.settledAt()))
                .update();
    }

    Optional<IdentityCheck> find(UUID requestId) {
        return jdbc.sql(FIND)
                .param("requestId", requestId)
                .query(IdentityRepository::map)
                .optional();
    }

    void contact(UUID requestId, String email) {
        jdbc.sql(CONTACT).param("requestId", requestId).param("email", email).update();
    }

    Optional<String> contact(UUID requestId) {
        return jdbc.sql(FIND_CONTACT)
                .param("requestId", requestId)
                .query(String.class)
                .optional();
    }

    private static IdentityCheck map(ResultSet row, int number) throws SQLException {
        return new IdentityCheck(
                uuid(row, "request_id"),
                row.getInt("required_level"),
                one(row, "state", IdentityCheck.State.class),
                oneOrNull(row, "means", Means.class),
                row.getString("note"),
                row.getString("never_asked"),
                row.getString("settled_by"),
                instantOrNull(row, "settled_at"));
    }
}
