package org.rightsdesk.request;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.param;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Advice in the order given; never changed. */
@Repository
class AdviceRepository {

    private static final String INSERT =
            """
            insert into dpo_advice (id, request_id, words, given_by, given_at)
            values (:id, :requestId, :words, :by, :at)
            """;

    private static final String OF_REQUEST =
            "select words, given_by, given_at from dpo_advice where request_id = :requestId order by given_at";

    private final JdbcClient jdbc;

    AdviceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID requestId, Advice advice) {
        jdbc.sql(INSERT)
                .param("id", UUID.randomUUID())
                .param("requestId", requestId)
                .param("words", advice.words())
                .param("by", advice.by())
                .param("at", param(advice.at()))
                .update();
    }

    List<Advice> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) ->
                        new Advice(row.getString("words"), row.getString("given_by"), instant(row, "given_at")))
                .list();
    }
}
