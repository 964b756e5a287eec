package org.rightsdesk.casefile;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts from before there is a request, in the database; each belongs to one person. */
@Repository
class EarlyDraftRepository {

    private static final String OF_USER =
            """
            select field, words, saved_at
            from early_draft
            where user_name = :user and submission_id is not distinct from cast(:submissionId as uuid)
            order by saved_at
            """;

    private static final String KEEP =
            """
            insert into early_draft (user_name, submission_id, field, words, saved_at)
            values (:user, :submissionId, :field, :words, :savedAt)
            on conflict (user_name, submission_id, field)
            do update set words = excluded.words, saved_at = excluded.saved_at
            """;

    private static final String DROP =
            """
            delete from early_draft
            where user_name = :user and submission_id is not distinct from cast(:submissionId as uuid)
                and (field = :field or starts_with(field, :field || '/'))
            """;

    private static final String FORGET = "delete from early_draft where saved_at < :before";

    private final JdbcClient jdbc;

    EarlyDraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param submissionId null: the case has not begun */
    List<Draft> of(String user, @Nullable UUID submissionId) {
        return jdbc.sql(OF_USER)
                .param("user", user)
                .param("submissionId", submissionId)
                .query((row, number) ->
                        new Draft(row.getString("field"), row.getString("words"), instant(row, "saved_at")))
                .list();
    }

    void keep(String user, @Nullable UUID submissionId, Draft draft) {
        jdbc.sql(KEEP)
                .param("user", user)
                .param("submissionId", submissionId)
                .param("field", draft.field())
                .param("words", draft.words())
                .param("savedAt", param(draft.savedAt()))
                .update();
    }

    /** The field, and those whose names begin with it and a slash. */
    void drop(String user, @Nullable UUID submissionId, String field) {
        jdbc.sql(DROP)
                .param("user", user)
                .param("submissionId", submissionId)
                .param("field", field)
                .update();
    }

    void forget(Instant before) {
        jdbc.sql(FORGET).param("before", param(before)).update();
    }
}
