package org.rightsdesk.insight;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.dayOrNull;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Last days of open cases. A case stands once, however many tasks it has; counted and cut by the database. */
@Component
class LastDaysQuery {

    private static final String CASES =
            """
            with cases as (
                select case_id, min(submission_id::text)::uuid as submission_id, min(request_id::text)::uuid as request_id,
                    min(company) as company, min(reference) as reference, min(customer) as customer,
                    min(due_date) as due, min(cautious_date) as cautious, max(paused_since) as paused_since, bool_or(extended) as extended
                from work_item
                where company = any(:companies) and (:company::text is null or company = :company)
                    and (:assignee::text is null or assignee = :assignee)
                group by case_id)
            """;

    private static final String BETWEEN = CASES
            + """
            select * from (
                select cases.*, count(*) over (partition by due) as total,
                    row_number() over (partition by due order by paused_since is not null, reference) as place
                from cases
                where due between :from and :until) as ranked
            where place <= :each
            order by due, place
            """;

    private static final String LATE = CASES
            + """
            select * from cases
            where due < :before and paused_since is null
            order by due, reference
            limit :limit
            """;

    private record Ranked(LastDay last, int total) {}

    private final JdbcClient jdbc;

    LastDaysQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BusyDay> between(LocalDate from, LocalDate until, CalendarFilter filter, int each, Set<CompanyKey> visible) {
        Map<LocalDate, List<Ranked>> days = new LinkedHashMap<>();
        filtered(BETWEEN, filter, visible)
                .param("from", from)
                .param("until", until)
                .param("each", each)
                .query((row, number) -> new Ranked(map(row), row.getInt("total")))
                .list()
                .forEach(found -> days.computeIfAbsent(found.last().day(), day -> new ArrayList<>())
                        .add(found));
        return days.entrySet().stream()
                .map(day -> new BusyDay(
                        day.getKey(),
                        day.getValue().getFirst().total(),
                        day.getValue().stream().map(Ranked::last).toList()))
                .toList();
    }

    List<LastDay> lateBefore(LocalDate day, CalendarFilter filter, int limit, Set<CompanyKey> visible) {
        return filtered(LATE, filter, visible)
                .param("before", day)
                .param("limit", limit)
                .query((row, number) -> map(row))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, CalendarFilter filter, Set<CompanyKey> visible) {
        CompanyKey company = filter.company();
        return jdbc.sql(sql)
                .param("companies", companies(visible))
                .param("company", company == null ? null : company.value())
                .param("assignee", filter.assignee());
    }

    private static LastDay map(ResultSet row) throws SQLException {
        return new LastDay(
                uuid(row, "submission_id"),
                uuidOrNull(row, "request_id"),
                new CompanyKey(row.getString("company")),
                row.getString("reference"),
                row.getString("customer"),
                Objects.requireNonNull(dayOrNull(row, "due")),
                Objects.requireNonNull(dayOrNull(row, "cautious")),
                dayOrNull(row, "paused_since"),
                row.getBoolean("extended"));
    }
}
