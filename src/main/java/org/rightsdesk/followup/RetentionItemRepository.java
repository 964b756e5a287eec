package org.rightsdesk.followup;

import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each run is to remove, in its order, in the database. */
@Repository
class RetentionItemRepository {

    private static final String FORGET_REPLACED =
            """
            delete from retention_item
            where run_id in (select id from retention_run where company = :company and state = 'REPLACED')
            """;

    private static final String INSERT =
            """
            insert into retention_item (
                run_id, position, act, submission_id, request_id, mail_id, reference, kept_class, kept_until, state, why)
            values (
                :runId, :position, :act, :submissionId, :requestId, :mailId, :reference, :class, :until, :state, :why)
            """;

    private static final String OF_RUN =
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

    RetentionItemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forgetReplaced(CompanyKey company) {
        jdbc.sql(FORGET_REPLACED).param("company", company.value()).update();
    }

    void insert(UUID runId, List<RetentionItem> items) {
        for (int position = 0; position < items.size(); position++) {
            insert(runId, position, items.get(position));
        }
    }

    private void insert(UUID runId, int position, RetentionItem item) {
        jdbc.sql(INSERT)
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

    List<RetentionItem> of(UUID runId) {
        return jdbc.sql(OF_RUN)
                .param("runId", runId)
                .query(RetentionItemRepository::item)
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
                .query(RetentionItemRepository::item)
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
