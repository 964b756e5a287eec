package org.rightsdesk.worklist;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opens, changes and removes work items. */
@Repository
class WorkItemRepository {

    private static final String INSERT =
            """
            insert into work_item (
                id, task_id, case_id, submission_id, request_id, company, reference, right_kind, step, subject, roles,
                queues, barred, customer, customer_number, due_date, cautious_date, paused_since, extended, opened_at,
                language, topic, version)
            select
                :id, :taskId, :caseId, :submissionId, :requestId, :company, :reference, :right, :step, :subject, :roles,
                :queues, :barred, :customer, :customerNumber, :dueDate, :cautiousDate, :pausedSince, :extended,
                :openedAt, coalesce((select r.language from rights_request r where r.id = :requestId), s.language),
                s.subject, 0
            from submission s
            where s.id = :submissionId
            """;

    private static final String DELETE_BY_TASK = "delete from work_item where task_id = :taskId";

    private static final String RESCHEDULE =
            """
            update work_item
            set due_date = :dueDate, cautious_date = :cautiousDate, paused_since = :pausedSince, extended = :extended
            where case_id = :caseId and company = any(:companies) and step <> all(:ownDay)
            """;

    private static final String PAUSED =
            """
            select distinct case_id
            from work_item
            where paused_since is not null and company = any(:companies)
            """;

    private static final String ASSIGN =
            """
            update work_item
            set assignee = :user, handed_by = :by, handed_why = :why, version = version + 1
            where id = :id and version = :version
            """;

    private static final String FIND =
            WorkItemRows.SELECT + "from work_item where id = :id and company = any(:companies)";

    private static final String OF_CASE = WorkItemRows.SELECT
            + "from work_item where case_id = :caseId and company = any(:companies) order by opened_at, id";

    private static final String[] FOLLOWING_ANSWER = Arrays.stream(Step.values())
            .filter(Step::followsAnswer)
            .map(Step::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    WorkItemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, NewWorkItem item, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("taskId", item.taskId())
                .param("caseId", item.caseId())
                .param("submissionId", item.submissionId())
                .param("requestId", item.requestId())
                .param("company", item.company().value())
                .param("reference", item.reference())
                .param("right", param(item.right()))
                .param("step", item.step().name())
                .param("subject", item.subject())
                .param("roles", item.roles().stream().map(Role::name).toArray(String[]::new))
                .param("queues", Queues.of(item.company(), item.roles()))
                .param("barred", item.barred())
                .param("customer", item.customer())
                .param("customerNumber", item.customerNumber())
                .param("dueDate", item.dates().dueDate())
                .param("cautiousDate", item.dates().cautiousDate())
                .param("pausedSince", item.dates().pausedSince())
                .param("extended", item.dates().extended())
                .param("openedAt", param(now))
                .update();
    }

    void deleteByTask(String taskId) {
        jdbc.sql(DELETE_BY_TASK).param("taskId", taskId).update();
    }

    void reschedule(UUID caseId, WorkDates dates, Set<CompanyKey> visible) {
        jdbc.sql(RESCHEDULE)
                .param("companies", companies(visible))
                .param("caseId", caseId)
                .param("dueDate", dates.dueDate())
                .param("cautiousDate", dates.cautiousDate())
                .param("pausedSince", dates.pausedSince())
                .param("extended", dates.extended())
                .param("ownDay", FOLLOWING_ANSWER)
                .update();
    }

    List<UUID> paused(Set<CompanyKey> visible) {
        return jdbc.sql(PAUSED)
                .param("companies", companies(visible))
                .query(UUID.class)
                .list();
    }

    boolean assign(WorkItem item, @Nullable String user, WorkItem.@Nullable HandedOver handedOver) {
        return jdbc.sql(ASSIGN)
                        .param("user", user)
                        .param("by", handedOver == null ? null : handedOver.by())
                        .param("why", handedOver == null ? null : handedOver.why())
                        .param("id", item.id())
                        .param("version", item.version())
                        .update()
                == 1;
    }

    Optional<WorkItem> find(UUID id, Set<CompanyKey> visible) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("companies", companies(visible))
                .query(WorkItemRows::map)
                .optional();
    }

    List<WorkItem> ofCase(UUID caseId, Set<CompanyKey> visible) {
        return jdbc.sql(OF_CASE)
                .param("caseId", caseId)
                .param("companies", companies(visible))
                .query(WorkItemRows::map)
                .list();
    }
}
