package org.rightsdesk.deadline;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers by which calendar the standing dates were computed. */
@Repository
class CalendarRepository {

    private static final String IN_FORCE = "select count(*) from calendar_in_force where calendar = :calendar";

    private static final String PUT =
            """
            insert into calendar_in_force (calendar, since)
            values (:calendar, :since)
            on conflict (only_row) do update
            set calendar = excluded.calendar, since = excluded.since
            """;

    private final JdbcClient jdbc;

    CalendarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean inForce(String calendar) {
        return jdbc.sql(IN_FORCE)
                        .param("calendar", calendar)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void put(String calendar, Instant since) {
        jdbc.sql(PUT).param("calendar", calendar).param("since", param(since)).update();
    }
}
