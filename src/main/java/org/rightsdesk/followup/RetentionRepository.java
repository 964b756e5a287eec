package org.rightsdesk.followup;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs and their items in the database. */
@Repository
class RetentionRepository {

    private static final String REPLACE =
            "update retention_run set state = 'REPLACED', ended_at = :now where company = :company and state = 'PREVIEW'";

    private static final String FORGET_ITEMS =
            """
            delete from retention_item
            where run_id in (select id from retention_run where company = :company and state = 'REPLACED')
            """;

    private static final String INSERT =
            """
            insert into retention_run (id, company, planned_on, planned_at, state)
            values (:id, :company, :day, :now, 'PREVIEW')
            """;

    private static final String INSERT_ITEM =
            """
            insert into retention_item (
                run_id, position, act, submission_id, request_id, mail_id, reference, kept_class, kept_until, state, why)
            values (
                :runId, :position, :act, :submissionId, :requestId, :mailId, :reference, :class, :until, :state, :why)
            """;

    private static final String COLUMNS =
            "select id, company, planned_on, state, confirmed_by, ended_at from retention_run ";

    private static final String FIND = COLUMNS + "where id = :id and company = any(:companies)";

    /** One that is not finished stands before all others. */
    private static final String LATEST = COLUMNS
            + """
            where company = :company and state <> 'REPLACED'
            order by ended_at is null desc, planned_at desc
            limit 1
            """;

    private static final String CONFIRM =
            """
            update retention_run
            set state = 'CONFIRMED', confirmed_by = :by, confirmed_at = :now
            where id = :id and state = 'PREVIEW'
            """;

    private static final String DONE =
            """
            update retention_run
            set state = 'DONE', ended_at = :now
            where id = :id and state = 'CONFIRMED'
                and not exists (select 1 from retention_item where run_id = :id and state = 'PLANNED')
            """;

    private static final String ITEMS =
            """
            select act, submission_id, request_id, mail_id, reference, kept_class, kept_until, state, why
            from retention_item
            where run_id = :runId
            order by position
            """;

    private static final String NEXT =
            """
            select min(i.position)
            from retention_item i
            join retention_run r on r.id = i.run_id
            where i.run_id = :runId and i.state = 'PLANNED' and i.position > :after and r.state = 'CONFIRMED'
            """;

    /** Locked: of several nodes one removes it, the others find it done. */
    private static final String TAKE =
            """
            select act, submission_id, request_id, mail_id, reference, kept_class, kept_until, state, why
            from retention_item
            where run_id = :runId and position = :position and state = 'PLANNED'
            for update skip locked
            """;

    private static final String SETTLE =
            "update retention_item set state = :state, why = :why where run_id = :runId and position = :position";

    private final JdbcClient jdbc;

    RetentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID plan(CompanyKey company, LocalDate day, Instant now, List<RetentionItem> items) {
        jdbc.sql(REPLACE)
                .param("now", param(now))
                .param("company", company.value())
                .update();
        jdbc.sql(FORGET_ITEMS).param("company", company.value()).update();
        UUID id = UUID.randomUUID();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("company", company.value())
                .param("day", day)
                .param("now", param(now))
                .update();
        for (int position = 0; position < items.size(); position++) {
            insert(id, position, items.get(position));
        }
        return id;
    }

    private void insert(UUID runId, int position, RetentionItem item) {
        jdbc.sql(INSERT_ITEM)
                .param("runId", runId)
                .param("position", position)
                .param("act", item.act().name())
                .param("submissionId", item.submissionId())
                .param("requestId", item.requestId())
                .param("mailId", item.mailId())
                .param("reference", item.reference())
                .param("class", param(item.keptClass()))
                .param("until", item.keptUntil())
                .param("state", item.state().name())
                .param("why", item.why())
                .update();
    }

    Optional<RetentionRun> find(UUID id, Set<CompanyKey> visible) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("companies", companies(visible))
                .query(RetentionRepository::run)
                .optional();
    }

    Optional<RetentionRun> latest(CompanyKey company) {
        return jdbc.sql(LATEST)
                .param("company", company.value())
                .query(RetentionRepository::run)
                .optional();
    }

    boolean confirm(UUID id, String by, Instant now) {
        return jdbc.sql(CONFIRM)
                        .param("by", by)
                        .param("now", param(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    void done(UUID id, Instant now) {
        jdbc.sql(DONE).param("now", param(now)).param("id", id).update();
    }

    List<RetentionItem> items(UUID runId) {
        return jdbc.sql(ITEMS)
                .param("runId", runId)
                .query(RetentionRepository::item)
                .list();
    }

    Optional<Integer> next(UUID runId, int after) {
        return Optional.ofNullable(jdbc.sql(NEXT)
                .param("runId", runId)
                .param("after", after)
                .query((row, number) -> row.getObject(1, Integer.class))
                .list()
                .getFirst());
    }

    Optional<RetentionItem> take(UUID runId, int position) {
        return jdbc.sql(TAKE)
                .param("runId", runId)
                .param("position", position)
                .query(RetentionRepository::item)
                .optional();
    }

    void settle(UUID runId, int position, RetentionItem.State state, @Nullable String why) {
        jdbc.sql(SETTLE)
                .param("state", state.name())
                .param("why", why)
                .param("runId", runId)
                .param("position", position)
                .update();
    }

    private static RetentionRun run(ResultSet row, int number) throws SQLException {
        return new RetentionRun(
                uuid(row, "id"),
                new CompanyKey(row.getString("company")),
                row.getObject("planned_on", LocalDate.class),
                one(row, "state", RetentionRun.State.class),
                row.getString("confirmed_by"),
                instantOrNull(row, "ended_at"));
    }

    private static RetentionItem item(ResultSet row, int number) throws SQLException {
        return new RetentionItem(
                one(row, "act", RetentionAct.class),
                uuidOrNull(row, "submission_id"),
                uuidOrNull(row, "request_id"),
                uuidOrNull(row, "mail_id"),
                row.getString("reference"),
                oneOrNull(row, "kept_class", RetentionClass.class),
                row.getObject("kept_until", LocalDate.class),
                one(row, "state", RetentionItem.State.class),
                row.getString("why"));
    }
}
