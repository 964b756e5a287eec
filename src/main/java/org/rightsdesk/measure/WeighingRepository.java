package org.rightsdesk.measure;

import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The balancing of objections. Who may see it is asked of the request before. */
@Repository
class WeighingRepository {

    private static final String STORE =
            """
            insert into weighing (request_id, situation, interest, necessity, effect, verdict, weighed_by, weighed_at)
            values (:requestId, :situation, :interest, :necessity, :effect, :verdict, :by, :at)
            on conflict (request_id) do update
            set situation = excluded.situation, interest = excluded.interest, necessity = excluded.necessity,
                effect = excluded.effect, verdict = excluded.verdict, weighed_by = excluded.weighed_by,
                weighed_at = excluded.weighed_at
            """;

    private static final String FIND =
            """
            select situation, interest, necessity, effect, verdict from weighing where request_id = :requestId
            """;

    private final JdbcClient jdbc;

    WeighingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID requestId, Weighing weighing, String by, Instant at) {
        jdbc.sql(STORE)
                .param("requestId", requestId)
                .param("situation", weighing.situation().strip())
                .param("interest", weighing.interest().strip())
                .param("necessity", weighing.necessity().strip())
                .param("effect", weighing.effect().strip())
                .param("verdict", weighing.verdict().name())
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    Optional<Weighing> find(UUID requestId) {
        return jdbc.sql(FIND)
                .param("requestId", requestId)
                .query((row, number) -> new Weighing(
                        row.getString("situation"),
                        row.getString("interest"),
                        row.getString("necessity"),
                        row.getString("effect"),
                        one(row, "verdict", Weighing.Verdict.class)))
                .optional();
    }
}
