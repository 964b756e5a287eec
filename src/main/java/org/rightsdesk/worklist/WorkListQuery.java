package org.rightsdesk.worklist;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.param;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Role;
import org.rightsdesk.deadline.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the task list: filtered, counted, page by page. Only companies of the actor are ever seen. */
@Component
class WorkListQuery {

    private static final String MATCHING =
            """
            from work_item
            where company = any(:companies)
                and (:assignee::text is null or assignee = :assignee)
                and (:queues::text[] is null or queues && :queues::text[])
                and (:search = '' or reference ilike :search or customer ilike :search or customer_number ilike :search)
                and (:company::text is null or company = :company)
                and (:right::text is null or right_kind = :right)
                and (:step::text is null or step = :step)
                and (:lateBefore::date is null or due_date < :lateBefore and paused_since is null)
                and (:soonUntil::date is null
                    or due_date between :today and :soonUntil and paused_since is null)
                and (not :pausedOnly or paused_since is not null)
            """;

    private static final String PAGE =
            WorkItemRows.SELECT + MATCHING + "order by due_date, id offset :offset limit :limit";

    private static final String COUNT = "select count(*) " + MATCHING;

    private static final String NEXT_FREE = WorkItemRows.SELECT
            + """
            from work_item
            where company = any(:companies) and queues && :queues::text[] and assignee is null
                and barred is distinct from :user
            order by due_date, id
            limit 1
            for update skip locked
            """;

    /** "Due soon" begins five working days before the last day. */
    private static final int SOON = 5;

    private final JdbcClient jdbc;
    private final Access access;
    private final WorkingDays workingDays;
    private final Clock clock;

    WorkListQuery(JdbcClient jdbc, Access access, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    List<WorkItem> page(WorkFilter filter, int offset, int limit) {
        return filtered(PAGE, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(WorkItemRows::map)
                .list();
    }

    int count(WorkFilter filter) {
        return filtered(COUNT, filter).query(Integer.class).single();
    }

    Optional<WorkItem> nextFree() {
        return jdbc.sql(NEXT_FREE)
                .param("companies", companies(access.companies()))
                .param("queues", queues())
                .param("user", access.actor().name())
                .query(WorkItemRows::map)
                .optional();
    }

    private StatementSpec filtered(String sql, WorkFilter filter) {
        LocalDate today = Helsinki.dayOf(clock.instant());
        boolean soon = filter.deadline() == WorkFilter.DeadlineState.SOON;
        boolean late = filter.deadline() == WorkFilter.DeadlineState.LATE;
        return jdbc.sql(sql)
                .param("companies", companies(access.companies()))
                .param(
                        "assignee",
                        filter.view() == WorkFilter.View.MINE ? access.actor().name() : null)
                .param("queues", filter.view() == WorkFilter.View.GROUPS ? queues() : null)
                .param("search", pattern(filter.search()))
                .param(
                        "company",
                        filter.company() == null ? null : filter.company().value())
                .param("right", param(filter.right()))
                .param("step", param(filter.step()))
                .param("today", today)
                .param("lateBefore", late ? today : null)
                .param("soonUntil", soon ? lastSoon(today) : null)
                .param("pausedOnly", filter.deadline() == WorkFilter.DeadlineState.PAUSED);
    }

    private LocalDate lastSoon(LocalDate today) {
        return Stream.iterate(today, workingDays::after).skip(SOON).findFirst().orElseThrow();
    }

    private String[] queues() {
        List<String> queues = new ArrayList<>();
        for (CompanyKey company : access.companies()) {
            for (Role role : Role.values()) {
                if (access.may(company, role)) {
                    queues.add(Queues.name(company, role));
                }
            }
        }
        return queues.toArray(String[]::new);
    }

    /** What people type is text, never a pattern. */
    private static String pattern(String search) {
        String text = search.strip();
        return text.isEmpty()
                ? ""
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
