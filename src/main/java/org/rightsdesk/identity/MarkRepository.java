package org.rightsdesk.identity;

import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks on the person of a submission. Who may see the case is asked before. */
@Repository
class MarkRepository {

    private static final String PUT_MARK =
            """
            insert into identity_mark (submission_id, mark, why, noted_by, noted_at)
            values (:submissionId, :mark, :why, :by, :at)
            on conflict (submission_id, mark) do update
            set why = excluded.why, noted_by = excluded.noted_by, noted_at = excluded.noted_at
            """;

    private static final String REMOVE_MARK =
            """
            delete from identity_mark where submission_id = :submissionId and mark = :mark
            """;

    private static final String MARKS =
            """
            select mark from identity_mark where submission_id = :submissionId
            """;

    private final JdbcClient jdbc;

    MarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID submissionId, Mark mark, String why, String by, Instant at) {
        jdbc.sql(PUT_MARK)
                .param("submissionId", submissionId)
                .param("mark", mark.name())
                .param("why", why)
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    boolean remove(UUID submissionId, Mark mark) {
        return jdbc.sql(REMOVE_MARK)
                        .param("submissionId", submissionId)
                        .param("mark", mark.name())
                        .update()
                == 1;
    }

    Set<Mark> marks(UUID submissionId) {
        return jdbc
                .sql(MARKS)
                .param("submissionId", submissionId)
                .query((row, number) -> one(row, "mark", Mark.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
