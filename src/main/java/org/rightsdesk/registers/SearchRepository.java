package org.rightsdesk.registers;

import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches in the database. Who may see them is asked of the request before. */
@Repository
class SearchRepository {

    private static final String OPEN =
            """
            insert into register_search (request_id, register, position)
            select :requestId, :register, count(*) from register_search where request_id = :requestId
            on conflict (request_id, register) do nothing
            """;

    private static final String RECORD =
            """
            update register_search
            set result = :result, note = :note, searched_by = :by, searched_at = :at
            where request_id = :requestId and register = :register and result is null
            """;

    private static final String BOOK =
            """
            update register_search
            set paper_place = :place, paper_holder = :holder
            where request_id = :requestId and register = :register
            """;

    private static final String OF_REQUEST =
            """
            select request_id, register, result, note, searched_by, searched_at, paper_place, paper_holder
            from register_search
            where request_id = :requestId
            order by position
            """;

    private final JdbcClient jdbc;

    SearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID requestId, String register) {
        jdbc.sql(OPEN).param("requestId", requestId).param("register", register).update();
    }

    void record(UUID requestId, String register, SearchResult found, Instant at) {
        jdbc.sql(RECORD)
                .param("result", found.result().name())
                .param("note", found.note())
                .param("by", found.adapter())
                .param("at", param(at))
                .param("requestId", requestId)
                .param("register", register)
                .update();
    }

    List<Search> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> new Search(
                        uuid(row, "request_id"),
                        row.getString("register"),
                        oneOrNull(row, "result", Search.Result.class),
                        row.getString("note"),
                        row.getString("searched_by"),
                        instantOrNull(row, "searched_at"),
                        paper(row)))
                .list();
    }

    void book(UUID requestId, String register, Paper paper) {
        jdbc.sql(BOOK)
                .param("place", paper.place())
                .param("holder", paper.fetchedBy())
                .param("requestId", requestId)
                .param("register", register)
                .update();
    }

    private static @Nullable Paper paper(ResultSet row) throws SQLException {
        String place = row.getString("paper_place");
        return place == null ? null : new Paper(place, row.getString("paper_holder"));
    }
}
