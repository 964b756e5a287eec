package org.rightsdesk.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the task list: filtered, counted, page by page. Only companies of the actor are ever seen. */
@Component
class WorkListQuery {

    private static final String VISIBLE = "from work_item where company = any(:companies) ";

    /** The page is found in the index alone; only its own rows are read. */
    private static final String PAGE = WorkItemRows.SELECT
            + """
            from work_item
            where id = any(array(
                select id
                from work_item
                where company = any(:companies) and %s
                order by due_date, id
                offset :offset
                limit :limit))
            order by due_date, id
            """;

    private static final String COUNT =
            "select count(*) as tasks, count(distinct case_id) as cases " + VISIBLE + "and %s";

    private static final String BEFORE = "select count(*) " + VISIBLE
            + "and %s and (due_date, id) < (select due_date, id from work_item where id = :item)";

    private static final String AMONG_FIRST = "select count(*) " + VISIBLE
            + """
            and %1$s and id = any(:items) and (due_date, id) < (
                select due_date, id
                from work_item
                where company = any(:companies) and %1$s
                order by due_date, id
                offset :first
                limit 1)
            """;

    private static final String NEXT_FREE = WorkItemRows.SELECT
            + """
            from work_item
            where company = any(:companies) and queues && :queues::text[] and assignee is null
                and barred is distinct from :me
            order by paused_since is not null, due_date, id
            limit 1
            for update skip locked
            """;

    private static final String ASSIGNEES =
            "select distinct assignee " + VISIBLE + "and assignee is not null order by assignee";

    private final JdbcClient jdbc;
    private final WorkConditions conditions;

    WorkListQuery(JdbcClient jdbc, WorkConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    List<WorkItem> page(WorkFilter filter, int offset, int limit) {
        return filtered(PAGE, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(WorkItemRows::map)
                .list();
    }

    Totals count(WorkFilter filter) {
        return filtered(COUNT, filter)
                .query((row, number) -> new Totals(row.getInt("tasks"), row.getInt("cases")))
                .single();
    }

    /** How many rows of the list stand before the item. */
    int before(WorkFilter filter, UUID item) {
        return filtered(BEFORE, filter).param("item", item).query(Integer.class).single();
    }

    /** How many of the items stand before the row at a place. */
    int amongFirst(WorkFilter filter, Set<UUID> items, int first) {
        return filtered(AMONG_FIRST, filter)
                .param("items", items.toArray(UUID[]::new))
                .param("first", first)
                .query(Integer.class)
                .single();
    }

    /** Rows of each of several filters, counted in one go over the table. */
    List<Integer> counts(List<WorkFilter> filters) {
        String columns = IntStream.range(0, filters.size())
                .mapToObj(n -> "count(*) filter (where " + FilterSql.of(filters.get(n), "_" + n) + ") as n" + n)
                .collect(Collectors.joining(", "));
        Map<String, @Nullable Object> values = new TreeMap<>(conditions.ofActor());
        IntStream.range(0, filters.size()).forEach(n -> values.putAll(conditions.of(filters.get(n), "_" + n)));
        return jdbc.sql("select " + columns + " " + VISIBLE)
                .params(values)
                .query((row, number) -> IntStream.range(0, filters.size())
                        .mapToObj(n -> WorkItemRows.count(row, "n" + n))
                        .toList())
                .single();
    }

    Optional<WorkItem> nextFree() {
        return jdbc.sql(NEXT_FREE)
                .params(conditions.ofActor())
                .query(WorkItemRows::map)
                .optional();
    }

    /** User names of those who have taken something that the actor sees. */
    List<String> assignees() {
        return jdbc.sql(ASSIGNEES)
                .params(conditions.ofActor())
                .query(String.class)
                .list();
    }

    private StatementSpec filtered(String sql, WorkFilter filter) {
        return jdbc.sql(sql.formatted(FilterSql.of(filter, "")))
                .params(conditions.ofActor())
                .params(conditions.of(filter, ""));
    }
}
