package org.rightsdesk.followup;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs in the database. */
@Repository
class RetentionRepository {

    private static final String REPLACE =
            "update retention_run set state = 'REPLACED', ended_at = :now where company = :company and state = 'PREVIEW'";

    private static final String INSERT =
            """
            insert into retention_run (id, company, planned_on, planned_at, state)
            values (:id, :company, :day, :now, 'PREVIEW')
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

    private final JdbcClient jdbc;
    private final RetentionItemRepository items;

    RetentionRepository(JdbcClient jdbc, RetentionItemRepository items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    UUID plan(CompanyKey company, LocalDate day, Instant now, List<RetentionItem> planned) {
        jdbc.sql(REPLACE)
                .param("now", param(now))
                .param("company", company.value())
                .update();
        items.forgetReplaced(company);
        UUID id = UUID.randomUUID();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("company", company.value())
                .param("day", day)
                .param("now", param(now))
                .update();
        items.insert(id, planned);
        return id;
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

    private static RetentionRun run(ResultSet row, int number) throws SQLException {
        return new RetentionRun(
                uuid(row, "id"),
                new CompanyKey(row.getString("company")),
                row.getObject("planned_on", LocalDate.class),
                one(row, "state", RetentionRun.State.class),
                row.getString("confirmed_by"),
                instantOrNull(row, "ended_at"));
    }
}
