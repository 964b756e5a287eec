package org.rightsdesk.casefile;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.param;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts in the database; each belongs to one person. */
@Repository
class DraftRepository {

    private static final String OF_USER =
            """
            select field, words, saved_at
            from draft
            where request_id = :requestId and user_name = :user
            order by saved_at
            """;

    private static final String KEEP =
            """
            insert into draft (request_id, user_name, field, words, saved_at)
            values (:requestId, :user, :field, :words, :savedAt)
            on conflict (request_id, user_name, field)
            do update set words = excluded.words, saved_at = excluded.saved_at
            """;

    private static final String DROP =
            """
            delete from draft
            where request_id = :requestId and user_name = :user and (field = :field or field like :below)
            """;

    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Draft> of(UUID requestId, String user) {
        return jdbc.sql(OF_USER)
                .param("requestId", requestId)
                .param("user", user)
                .query((row, number) ->
                        new Draft(row.getString("field"), row.getString("words"), instant(row, "saved_at")))
                .list();
    }

    void keep(UUID requestId, String user, Draft draft) {
        jdbc.sql(KEEP)
                .param("requestId", requestId)
                .param("user", user)
                .param("field", draft.field())
                .param("words", draft.words())
                .param("savedAt", param(draft.savedAt()))
                .update();
    }

    /** The field, and those whose names begin with it and a slash. */
    void drop(UUID requestId, String user, String field) {
        jdbc.sql(DROP)
                .param("requestId", requestId)
                .param("user", user)
                .param("field", field)
                .param("below", field.replaceAll("([%_\\\\])", "\\\\$1") + "/%")
                .update();
    }
}
