package org.rightsdesk.correspondence;

import org.rightsdesk.documents.ContentRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails as they came, with everything that was in them. */
@Repository
class RawMailRepository {

    private static final String EMPTY =
            """
            update inbound_mail
            set raw = ''::bytea
            where state = 'HANDLED'
                and (submission_id = :submissionId
                    or duplicate_of in (select id from inbound_mail where submission_id = :submissionId))
            """;

    private final JdbcClient jdbc;

    RawMailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An identity document does not stay in the mail that brought it; the words of the mail stand in the conversation (R27). */
    @EventListener
    void on(ContentRemoved removed) {
        jdbc.sql(EMPTY).param("submissionId", removed.submissionId()).update();
    }
}
