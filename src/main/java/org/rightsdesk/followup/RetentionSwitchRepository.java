package org.rightsdesk.followup;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the nightly run may remove by itself; every change stays readable. */
@Repository
class RetentionSwitchRepository {

    private static final String TURN =
            """
            insert into retention_switch (company, automatic, settled_by, settled_at)
            values (:company, :automatic, :by, :now)
            on conflict (company, settled_at) do update
            set automatic = excluded.automatic, settled_by = excluded.settled_by
            """;

    private static final String AUTOMATIC =
            """
            select coalesce(
                (select automatic from retention_switch where company = :company order by settled_at desc limit 1), false)
            """;

    private final JdbcClient jdbc;

    RetentionSwitchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void turn(CompanyKey company, boolean automatic, String by, Instant now) {
        jdbc.sql(TURN)
                .param("company", company.value())
                .param("automatic", automatic)
                .param("by", by)
                .param("now", param(now))
                .update();
    }

    boolean automatic(CompanyKey company) {
        return jdbc.sql(AUTOMATIC)
                .param("company", company.value())
                .query(Boolean.class)
                .single();
    }
}
