package org.rightsdesk.insight;

import java.util.List;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.insight.YearReport.OutcomeCount;
import org.rightsdesk.insight.YearReport.RightOfYear;
import org.rightsdesk.insight.YearReport.YearCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what a year was like in a company. Reads tables of other modules, which is why it only reads. */
@Component
class YearReportQuery {

    private static final String REQUESTS =
            """
            with requests as (
                select r.id, r.right_kind, r.outcome, (r.received_at at time zone 'Europe/Helsinki')::date as received,
                    (select (min(l.left_at) at time zone 'Europe/Helsinki')::date from letter l
                     where l.request_id = r.id and l.kind = 'REPLY') as replied
                from rights_request r
                join submission s on s.id = r.submission_id
                where r.company = :company and s.channel <> 'OWN_INITIATIVE')
            """;

    private static final String BY_RIGHT = REQUESTS
            + """
            select right_kind, count(*) filter (where received between :from and :until) as received,
                count(*) filter (where replied between :from and :until) as answered,
                count(*) filter (where replied between :from and :until
                    and replied <= received + interval '1 month') as in_month
            from requests
            where received between :from and :until or replied between :from and :until
            group by right_kind
            order by right_kind
            """;

    private static final String OUTCOMES = REQUESTS
            + """
            select outcome, count(*) as requests
            from requests
            where outcome is not null and replied between :from and :until
            group by outcome
            order by requests desc, outcome
            """;

    private static final String COUNTS =
            """
            select
                (select count(*) from clock_event c join rights_request r on r.id = c.request_id
                 where r.company = :company and c.kind = 'PAUSE_ACCEPTED'
                   and (c.at at time zone 'Europe/Helsinki')::date between :from and :until) as pauses,
                (select count(*) from recipient_notice n join rights_request r on r.id = n.request_id
                 where r.company = :company and n.state in ('TOLD', 'CONFIRMED')
                   and (n.settled_at at time zone 'Europe/Helsinki')::date between :from and :until) as told,
                (select count(*) from recipient_notice n join rights_request r on r.id = n.request_id
                 where r.company = :company and n.state = 'NOT_TOLD'
                   and (n.settled_at at time zone 'Europe/Helsinki')::date between :from and :until) as not_told,
                (select count(*) from complaint
                 where company = :company and known_on between :from and :until) as complaints
            """;

    private final JdbcClient jdbc;

    YearReportQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RightOfYear> byRight(Span span, CompanyKey company) {
        return of(BY_RIGHT, span, company)
                .query((row, number) -> new RightOfYear(
                        row.getString("right_kind"),
                        row.getInt("received"),
                        row.getInt("answered"),
                        row.getInt("in_month")))
                .list();
    }

    List<OutcomeCount> outcomes(Span span, CompanyKey company) {
        return of(OUTCOMES, span, company)
                .query((row, number) -> new OutcomeCount(row.getString("outcome"), row.getInt("requests")))
                .list();
    }

    YearCounts counts(Span span, CompanyKey company) {
        return of(COUNTS, span, company)
                .query((row, number) -> new YearCounts(
                        row.getInt("pauses"), row.getInt("told"), row.getInt("not_told"), row.getInt("complaints")))
                .single();
    }

    private JdbcClient.StatementSpec of(String sql, Span span, CompanyKey company) {
        return jdbc.sql(sql)
                .param("company", company.value())
                .param("from", span.from())
                .param("until", span.until());
    }
}
