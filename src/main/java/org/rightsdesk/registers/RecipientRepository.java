package org.rightsdesk.registers;

import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices in the database. Who may see them is asked of the request before. */
@Repository
class RecipientRepository {

    /** Who was told already is told anew. */
    private static final String OPEN =
            """
            insert into recipient_notice (request_id, recipient, position, due_date, state)
            select :requestId, :recipient, count(*), :due, 'OPEN' from recipient_notice where request_id = :requestId
            on conflict (request_id, recipient) do update
            set due_date = excluded.due_date, state = 'OPEN', note = null, settled_by = null, settled_at = null,
                letter_id = null, sent_at = null, reminded_at = null, reason = null, proposed_by = null
            """;

    private static final String SETTLE =
            """
            update recipient_notice
            set state = :state, note = :note, settled_by = :by, settled_at = :at
            where request_id = :requestId and recipient = :recipient and state in ('OPEN', 'SENT')
            """;

    private static final String SENT =
            """
            update recipient_notice
            set state = 'SENT', letter_id = :letterId, sent_at = coalesce(sent_at, :at),
                reminded_at = case when sent_at is null then null else :at end
            where request_id = :requestId and recipient = :recipient and state in ('OPEN', 'SENT')
            """;

    private static final String CAME_BACK =
            """
            update recipient_notice set state = 'OPEN', sent_at = null, reminded_at = null
            where letter_id = :letterId and state = 'SENT'
            """;

    private static final String PROPOSE =
            """
            update recipient_notice set reason = :reason, proposed_by = :by, note = :note
            where request_id = :requestId and recipient = :recipient and state in ('OPEN', 'SENT')
            """;

    private static final String OF_REQUEST =
            """
            select request_id, recipient, due_date, state, note, settled_by, settled_at, sent_at, reminded_at, reason,
                proposed_by
            from recipient_notice
            where request_id = :requestId
            order by position
            """;

    private final JdbcClient jdbc;

    RecipientRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID requestId, String recipient, LocalDate due) {
        jdbc.sql(OPEN)
                .param("requestId", requestId)
                .param("recipient", recipient)
                .param("due", due)
                .update();
    }

    void settle(UUID requestId, String recipient, RecipientNotice.State state, String note, String by, Instant at) {
        jdbc.sql(SETTLE)
                .param("state", state.name())
                .param("note", note)
                .param("by", by)
                .param("at", param(at))
                .param("requestId", requestId)
                .param("recipient", recipient)
                .update();
    }

    void sent(UUID requestId, String recipient, UUID letterId, Instant at) {
        jdbc.sql(SENT)
                .param("letterId", letterId)
                .param("at", param(at))
                .param("requestId", requestId)
                .param("recipient", recipient)
                .update();
    }

    void cameBack(UUID letterId) {
        jdbc.sql(CAME_BACK).param("letterId", letterId).update();
    }

    void propose(UUID requestId, String recipient, NotToldReason reason, String note, String by) {
        jdbc.sql(PROPOSE)
                .param("reason", reason.name())
                .param("by", by)
                .param("note", note)
                .param("requestId", requestId)
                .param("recipient", recipient)
                .update();
    }

    List<RecipientNotice> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> new RecipientNotice(
                        uuid(row, "request_id"),
                        row.getString("recipient"),
                        row.getObject("due_date", LocalDate.class),
                        one(row, "state", RecipientNotice.State.class),
                        row.getString("note"),
                        row.getString("settled_by"),
                        instantOrNull(row, "settled_at"),
                        instantOrNull(row, "sent_at"),
                        instantOrNull(row, "reminded_at"),
                        row.getString("reason") == null ? null : one(row, "reason", NotToldReason.class),
                        row.getString("proposed_by")))
                .list();
    }
}
