package org.rightsdesk.insight;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.dayOrNull;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names what {@link AnswersQuery} counts. Counted and cut by the database. */
@Component
class CountedQuery {

    private static final String REPLIES =
            """
            select l.request_id, min(l.left_at) as at, null as category
            from letter l
            where l.kind = 'REPLY' and l.left_at is not null
            group by l.request_id
            """;

    private static final String SLOW =
            """
            select l.request_id, min(l.left_at) as at, null as category
            from letter l
            join rights_request r on r.id = l.request_id
            where l.kind = 'REPLY' and l.left_at is not null
            group by l.request_id, r.received_at
            having (min(l.left_at) at time zone 'Europe/Helsinki')::date
                > (r.received_at at time zone 'Europe/Helsinki')::date + interval '1 month'
            """;

    private static final String EXTENDED =
            """
            select l.request_id, l.left_at as at, null as category
            from letter l
            where l.kind = 'EXTENSION_NOTICE' and l.left_at is not null
            """;

    private static final String REOPENED =
            """
            select a.request_id, a.at, null as category
            from audit_entry a
            where a.verb = 'REOPENED'
            """;

    private static final String ASKED =
            """
            select c.request_id, c.at, null as category
            from clock_event c
            where c.kind = 'ASKED'
            """;

    private static final String PAUSED =
            """
            select c.request_id, c.at, null as category
            from clock_event c
            where c.kind = 'PAUSE_ACCEPTED'
            """;

    private static final String REFUSED =
            """
            select p.request_id, d.settled_at as at, p.category
            from decision_part p
            join decision d on d.request_id = p.request_id and d.round = p.round
            where d.state = 'SIGNED' and p.outcome = 'KEEP' and p.ground is not null
                and (:ground::text is null or p.ground = :ground)
            """;

    private static final String LIST =
            """
            select r.id, r.reference, r.company, r.right_kind, (r.received_at at time zone 'Europe/Helsinki')::date as received,
                (c.at at time zone 'Europe/Helsinki')::date as day, c.category, count(*) over () as total
            from (%s) as c
            join rights_request r on r.id = c.request_id
            where r.company = any(:companies) and (c.at at time zone 'Europe/Helsinki')::date between :from and :until
            order by c.at desc, r.reference, c.category
            limit :most
            """;

    private record Row(Counted counted, int total) {}

    private final JdbcClient jdbc;

    CountedQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CountedList list(Behind figure, Span span, @Nullable String ground, int most, Set<CompanyKey> visible) {
        JdbcClient.StatementSpec asked = jdbc.sql(LIST.formatted(what(figure)))
                .param("companies", companies(visible))
                .param("from", span.from())
                .param("until", span.until())
                .param("most", most);
        List<Row> rows = (figure == Behind.REFUSED ? asked.param("ground", ground) : asked)
                .query((row, number) -> new Row(map(row), row.getInt("total")))
                .list();
        return new CountedList(
                rows.isEmpty() ? 0 : rows.getFirst().total(),
                rows.stream().map(Row::counted).toList());
    }

    private static String what(Behind figure) {
        return switch (figure) {
            case ANSWERED -> REPLIES;
            case SLOW -> SLOW;
            case EXTENDED -> EXTENDED;
            case ASKED -> ASKED;
            case PAUSED -> PAUSED;
            case REOPENED -> REOPENED;
            case REFUSED -> REFUSED;
        };
    }

    private static Counted map(ResultSet row) throws SQLException {
        return new Counted(
                uuid(row, "id"),
                row.getString("reference"),
                new CompanyKey(row.getString("company")),
                row.getString("right_kind"),
                Objects.requireNonNull(dayOrNull(row, "received")),
                Objects.requireNonNull(dayOrNull(row, "day")),
                row.getString("category"));
    }
}
