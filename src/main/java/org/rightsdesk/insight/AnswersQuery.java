package org.rightsdesk.insight;

import static org.rightsdesk.common.Rows.companies;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what was answered, and who has how much. Reads tables of other modules, which is why it only reads. */
@Component
class AnswersQuery {

    private static final String ANSWERED =
            """
            with answered as (
                select r.id, (r.received_at at time zone 'Europe/Helsinki')::date as received,
                    (min(l.left_at) at time zone 'Europe/Helsinki')::date as replied
                from rights_request r
                join letter l on l.request_id = r.id and l.kind = 'REPLY' and l.left_at is not null
                where r.company = any(:companies)
                group by r.id, r.received_at)
            """;

    private static final String FIGURES = ANSWERED
            + """
            select count(*) as answered,
                count(*) filter (where replied <= received + interval '1 month') as in_month,
                coalesce(percentile_disc(0.5) within group (order by replied - received), 0) as median,
                coalesce(percentile_disc(0.9) within group (order by replied - received), 0) as ninety,
                (select count(*) from letter l where l.company = any(:companies) and l.kind = 'EXTENSION_NOTICE'
                    and (l.left_at at time zone 'Europe/Helsinki')::date between :from and :until) as extended,
                (select count(*) from audit_entry a where a.company = any(:companies) and a.verb = 'REOPENED'
                    and (a.at at time zone 'Europe/Helsinki')::date between :from and :until) as reopened,
                (select count(*) from clock_event c join rights_request r on r.id = c.request_id
                    where r.company = any(:companies) and c.kind = 'ASKED'
                    and (c.at at time zone 'Europe/Helsinki')::date between :from and :until) as asked,
                (select count(*) from clock_event c join rights_request r on r.id = c.request_id
                    where r.company = any(:companies) and c.kind = 'PAUSE_ACCEPTED'
                    and (c.at at time zone 'Europe/Helsinki')::date between :from and :until) as pauses
            from answered
            where replied between :from and :until
            """;

    private static final String BY_MONTH = ANSWERED
            + """
            select extract(year from replied)::int as year, extract(month from replied)::int as month,
                count(*) as answered, count(*) filter (where replied <= received + interval '1 month') as in_month
            from answered
            where replied between :from and :until
            group by year, month
            order by year, month
            """;

    private static final String GROUNDS =
            """
            select p.ground, count(*) as parts
            from decision_part p
            join decision d on d.request_id = p.request_id and d.round = p.round
            join rights_request r on r.id = d.request_id
            where r.company = any(:companies) and d.state = 'SIGNED' and p.outcome = 'KEEP' and p.ground is not null
                and (d.settled_at at time zone 'Europe/Helsinki')::date between :from and :until
            group by p.ground
            order by parts desc, p.ground
            """;

    private static final String LOADS =
            """
            select assignee, count(*) filter (where paused_since is null and due_date < :today) as late,
                count(*) filter (where paused_since is null and due_date between :today and :lastSoon) as soon,
                count(*) filter (where paused_since is null and due_date > :lastSoon) as later,
                count(*) filter (where paused_since is not null) as paused
            from work_item
            where company = any(:companies)
            group by assignee
            order by assignee is null, count(*) desc, assignee
            """;

    private final JdbcClient jdbc;

    AnswersQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AnswerFigures figures(Span span, Set<CompanyKey> visible) {
        return over(FIGURES, span, visible)
                .query((row, number) -> new AnswerFigures(
                        row.getInt("answered"),
                        row.getInt("in_month"),
                        row.getInt("median"),
                        row.getInt("ninety"),
                        row.getInt("extended"),
                        row.getInt("reopened"),
                        row.getInt("asked"),
                        row.getInt("pauses")))
                .single();
    }

    List<MonthOfAnswers> byMonth(Span span, Set<CompanyKey> visible) {
        return over(BY_MONTH, span, visible)
                .query((row, number) -> new MonthOfAnswers(
                        YearMonth.of(row.getInt("year"), row.getInt("month")),
                        row.getInt("answered"),
                        row.getInt("in_month")))
                .list();
    }

    List<GroundCount> grounds(Span span, Set<CompanyKey> visible) {
        return over(GROUNDS, span, visible)
                .query((row, number) -> new GroundCount(row.getString("ground"), row.getInt("parts")))
                .list();
    }

    List<Load> loads(LocalDate today, LocalDate lastSoon, Set<CompanyKey> visible) {
        return jdbc.sql(LOADS)
                .param("companies", companies(visible))
                .param("today", today)
                .param("lastSoon", lastSoon)
                .query((row, number) -> new Load(
                        row.getString("assignee"),
                        row.getInt("late"),
                        row.getInt("soon"),
                        row.getInt("later"),
                        row.getInt("paused")))
                .list();
    }

    private JdbcClient.StatementSpec over(String sql, Span span, Set<CompanyKey> visible) {
        return jdbc.sql(sql)
                .param("companies", companies(visible))
                .param("from", span.from())
                .param("until", span.until());
    }
}
