package org.rightsdesk.delivery;

import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Handlers' statements for access replies in the database. Who may see them is asked of the request before. */
@Repository
class StatementRepository {

    private static final String UPSERT =
            """
            insert into access_statement (request_id, automated, automated_words, transfer_words, stated_by, stated_at)
            values (:requestId, :automated, :automatedWords, :transferWords, :by, :at)
            on conflict (request_id) do update
            set automated = excluded.automated, automated_words = excluded.automated_words,
                transfer_words = excluded.transfer_words, stated_by = excluded.stated_by, stated_at = excluded.stated_at
            """;

    private static final String OF_REQUEST =
            "select automated, automated_words, transfer_words from access_statement where request_id = :requestId";

    private final JdbcClient jdbc;

    StatementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID requestId, AccessStatement statement, String by, Instant at) {
        jdbc.sql(UPSERT)
                .param("requestId", requestId)
                .param("automated", statement.automated().name())
                .param("automatedWords", statement.automatedWords())
                .param("transferWords", statement.transferWords())
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    Optional<AccessStatement> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> new AccessStatement(
                        one(row, "automated", AccessStatement.Automated.class),
                        row.getString("automated_words"),
                        row.getString("transfer_words")))
                .optional();
    }
}
