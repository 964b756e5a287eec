package org.rightsdesk.followup;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What in our own tables keeps data from being removed. */
@Repository
class HoldQuery {

    /** The same customer is found by the customer number or the mail address. */
    private static final String ACCESS_OPEN =
            """
            select exists (
                select 1
                from rights_request mine
                join submission m on m.id = mine.submission_id
                join submission o on o.company = m.company
                    and (o.customer_number = m.customer_number or lower(o.requester_email) = lower(m.requester_email))
                join rights_request other on other.submission_id = o.id
                where mine.id = :requestId and other.id <> mine.id and other.ended_at is null
                    and other.right_kind in ('ACCESS', 'PORTABILITY', 'ENERGY_DATA'))
            """;

    private static final String PROMISE_OPEN =
            """
            select exists (select 1 from kept_part where request_id = :requestId and state = 'WAITING')
                or exists (select 1 from restriction where request_id = :requestId and state <> 'LIFTED')
                or exists (select 1 from work_item where request_id = :requestId)
            """;

    private static final String REQUESTS = "select id from rights_request where submission_id = :submissionId";

    private final JdbcClient jdbc;

    HoldQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean accessOpen(UUID requestId) {
        return ask(ACCESS_OPEN, requestId);
    }

    boolean promiseOpen(UUID requestId) {
        return ask(PROMISE_OPEN, requestId);
    }

    List<UUID> requestsOf(UUID submissionId) {
        return jdbc.sql(REQUESTS)
                .param("submissionId", submissionId)
                .query(UUID.class)
                .list();
    }

    private boolean ask(String question, UUID requestId) {
        return jdbc.sql(question)
                .param("requestId", requestId)
                .query(Boolean.class)
                .single();
    }
}
