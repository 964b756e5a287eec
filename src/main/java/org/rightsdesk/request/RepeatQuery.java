package org.rightsdesk.request;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.uuid;

import java.util.Optional;
import org.rightsdesk.common.Helsinki;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the earlier fulfilled request of the same customer, by customer number or mail address, within the company. */
@Repository
class RepeatQuery {

    private static final String LATEST =
            """
            select earlier.id, earlier.reference, earlier.replied_at
            from rights_request present
            join submission mine on mine.id = present.submission_id
            join submission theirs on theirs.company = mine.company
                and (theirs.customer_number = mine.customer_number
                    or lower(theirs.requester_email) = lower(mine.requester_email))
            join rights_request earlier on earlier.submission_id = theirs.id
            where present.id = :id and earlier.id <> present.id and earlier.right_kind = present.right_kind
                and earlier.received_at <= present.received_at and earlier.replied_at is not null
                and earlier.outcome in ('FULL', 'PARTIAL')
            order by earlier.replied_at desc
            limit 1
            """;

    private final JdbcClient jdbc;

    RepeatQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Repeat> before(RightsRequest request) {
        return jdbc.sql(LATEST)
                .param("id", request.id())
                .query((row, number) -> new Repeat(
                        uuid(row, "id"),
                        row.getString("reference"),
                        Helsinki.dayOf(instant(row, "replied_at")),
                        Helsinki.dayOf(request.receivedAt())))
                .optional();
    }
}
