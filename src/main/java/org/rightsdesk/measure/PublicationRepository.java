package org.rightsdesk.measure;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of published data. Who may see it is asked of the request before. */
@Repository
class PublicationRepository {

    private static final String PUT =
            """
            insert into publication (request_id, register, published, told, noted_by, noted_at)
            values (:requestId, :register, :published, :told, :by, :at)
            on conflict (request_id, register) do update
            set published = excluded.published, told = excluded.told, noted_by = excluded.noted_by,
                noted_at = excluded.noted_at
            """;

    private static final String OF_REQUEST =
            """
            select register, published, told from publication where request_id = :requestId order by noted_at, register
            """;

    private final JdbcClient jdbc;

    PublicationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID requestId, Publication publication, String by, Instant at) {
        jdbc.sql(PUT)
                .param("requestId", requestId)
                .param("register", publication.register())
                .param("published", publication.published())
                .param("told", publication.told())
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    List<Publication> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) ->
                        new Publication(row.getString("register"), row.getBoolean("published"), row.getString("told")))
                .list();
    }
}
