package org.rightsdesk.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what is open. Reads tables of other modules, which is why it only reads. */
@Component
class FiguresQuery {

    private static final String OPEN =
            """
            select company, right_kind, count(*) as cases
            from rights_request
            where ended_at is null and company = any(:companies)
            group by company, right_kind
            """;

    private static final String CASES =
            """
            with cases as (
                select case_id, min(due_date) as due, bool_or(paused_since is not null) as paused,
                    bool_or(extended) as extended
                from work_item
                where company = any(:companies)
                group by case_id)
            """;

    /** Counts a case wherever one of its tasks stands so, as the work list shows it. */
    private static final String DEADLINES =
            """
            select count(distinct case_id) filter (where paused_since is null and due_date < :today) as late,
                count(distinct case_id) filter (
                    where paused_since is null and due_date between :today and :lastSoon) as soon,
                count(distinct case_id) filter (where paused_since is null and due_date > :lastSoon) as later,
                count(distinct case_id) filter (where paused_since is not null) as paused,
                count(distinct case_id) filter (where extended) as extended,
                min(due_date) filter (where paused_since is null and due_date < :today) as oldest,
                min(due_date) filter (
                    where paused_since is null and due_date between :today and :lastSoon) as next_soon,
                min(due_date) filter (where paused_since is null and due_date > :lastSoon) as next_later,
                min(paused_since) as paused_since
            from work_item
            where company = any(:companies)
            """;

    private static final String DUE = CASES
            + """
            select due, count(*) filter (where not paused) as running, count(*) filter (where paused) as paused
            from cases
            where due between :from and :until
            group by due
            order by due
            """;

    private static final String UNDELIVERED =
            """
            select l.submission_id, l.request_id, l.company, coalesce(r.reference, s.reference) as reference, l.kind,
                coalesce(l.returned_at, l.written_at) as since
            from letter l
            join submission s on s.id = l.submission_id
            left join rights_request r on r.id = l.request_id
            where l.state = 'RETURNED' and l.company = any(:companies)
            order by since
            limit 50
            """;

    private static final String HELD =
            """
            select count(*) from inbound_mail
            where disposition = 'HELD' and settled_at is null and duplicate_of is null and company = any(:companies)
            """;

    private final JdbcClient jdbc;

    FiguresQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenCases> open(Set<CompanyKey> visible) {
        return jdbc.sql(OPEN)
                .param("companies", keys(visible))
                .query((row, number) -> new OpenCases(
                        new CompanyKey(row.getString("company")), row.getString("right_kind"), row.getInt("cases")))
                .list();
    }

    DeadlineFigures deadlines(LocalDate today, LocalDate lastSoon, Set<CompanyKey> visible) {
        return jdbc.sql(DEADLINES)
                .param("companies", keys(visible))
                .param("today", today)
                .param("lastSoon", lastSoon)
                .query((row, number) -> new DeadlineFigures(
                        row.getInt("late"),
                        row.getInt("soon"),
                        row.getInt("later"),
                        row.getInt("paused"),
                        row.getInt("extended"),
                        row.getObject("oldest", LocalDate.class),
                        row.getObject("next_soon", LocalDate.class),
                        row.getObject("next_later", LocalDate.class),
                        row.getObject("paused_since", LocalDate.class)))
                .single();
    }

    List<DueOn> due(LocalDate from, LocalDate until, Set<CompanyKey> visible) {
        return jdbc.sql(DUE)
                .param("companies", keys(visible))
                .param("from", from)
                .param("until", until)
                .query((row, number) ->
                        new DueOn(row.getObject("due", LocalDate.class), row.getInt("running"), row.getInt("paused")))
                .list();
    }

    List<UndeliveredLetter> undelivered(Set<CompanyKey> visible) {
        return jdbc.sql(UNDELIVERED)
                .param("companies", keys(visible))
                .query(FiguresQuery::letter)
                .list();
    }

    int held(Set<CompanyKey> visible) {
        return jdbc.sql(HELD)
                .param("companies", keys(visible))
                .query(Integer.class)
                .single();
    }

    private static UndeliveredLetter letter(ResultSet row, int number) throws SQLException {
        return new UndeliveredLetter(
                row.getObject("submission_id", UUID.class),
                row.getObject("request_id", UUID.class),
                new CompanyKey(row.getString("company")),
                row.getString("reference"),
                row.getString("kind"),
                row.getTimestamp("since").toInstant());
    }

    private static String[] keys(Set<CompanyKey> visible) {
        return visible.stream().map(CompanyKey::value).toArray(String[]::new);
    }
}
