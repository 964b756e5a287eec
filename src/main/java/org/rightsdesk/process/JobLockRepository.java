package org.rightsdesk.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The locks by which a node tells others that it runs a job. */
@Repository
class JobLockRepository {

    private static final String FREE =
            """
            update act_ru_job
            set lock_owner_ = null, lock_exp_time_ = null
            where lock_owner_ is not null
            """;

    private final JdbcClient jdbc;

    JobLockRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many locks there were. Only for a node that knows itself to be alone. */
    int freeAll() {
        return jdbc.sql(FREE).update();
    }
}
