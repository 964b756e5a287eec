package org.rightsdesk.measure;

import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews by human beings. Who may see them is asked of the request before. */
@Repository
class HumanReviewRepository {

    private static final String STORE =
            """
            insert into machine_decision (request_id, result, what, why, reviewed_by, reviewed_at)
            values (:requestId, :result, :what, :why, :by, :at)
            on conflict (request_id) do update
            set result = excluded.result, what = excluded.what, why = excluded.why,
                reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at
            """;

    private static final String FIND =
            """
            select result, what, why from machine_decision where request_id = :requestId
            """;

    private final JdbcClient jdbc;

    HumanReviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID requestId, HumanReview review, String by, Instant at) {
        jdbc.sql(STORE)
                .param("requestId", requestId)
                .param("result", review.result().name())
                .param("what", review.what().strip())
                .param("why", review.why().strip())
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    Optional<HumanReview> find(UUID requestId) {
        return jdbc.sql(FIND)
                .param("requestId", requestId)
                .query((row, number) -> new HumanReview(
                        one(row, "result", HumanReview.Result.class), row.getString("what"), row.getString("why")))
                .optional();
    }
}
