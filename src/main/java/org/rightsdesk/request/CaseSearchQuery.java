package org.rightsdesk.request;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cases by what a person on the telephone knows. Filtered by company. */
@Component
class CaseSearchQuery {

    private static final String FIND =
            """
            select s.id as submission_id, r.id as request_id, coalesce(r.reference, s.reference) as reference, s.company,
                r.right_kind, r.status, r.outcome, s.requester_name, s.received_at, r.ended_at
            from submission s
            left join rights_request r on r.submission_id = s.id
            where s.company = any(:companies)
                and (s.search_words like lower(:words) or lower(r.reference) like lower(:words))
            order by s.received_at desc, reference
            limit :most
            """;

    private final JdbcClient jdbc;

    CaseSearchQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FoundCase> find(String words, Set<CompanyKey> visible, int most) {
        return jdbc.sql(FIND)
                .param("companies", companies(visible))
                .param("words", Search.containing(words))
                .param("most", most)
                .query(CaseSearchQuery::map)
                .list();
    }

    private static FoundCase map(ResultSet row, int number) throws SQLException {
        return new FoundCase(
                uuid(row, "submission_id"),
                uuidOrNull(row, "request_id"),
                row.getString("reference"),
                new CompanyKey(row.getString("company")),
                oneOrNull(row, "right_kind", Right.class),
                oneOrNull(row, "status", Status.class),
                oneOrNull(row, "outcome", Outcome.class),
                Objects.requireNonNullElse(row.getString("requester_name"), ""),
                instant(row, "received_at"),
                instantOrNull(row, "ended_at"));
    }
}
