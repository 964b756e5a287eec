package org.rightsdesk.registers;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices that were settled before the recipient was to be told again. Who may see them is asked of the request before. */
@Repository
class EarlierNoticeRepository {

    private static final String KEEP =
            """
            insert into earlier_recipient_notice (request_id, recipient, state, note, settled_by, settled_at)
            select request_id, recipient, state, note, settled_by, settled_at
            from recipient_notice
            where request_id = :requestId and recipient = :recipient and settled_at is not null
            """;

    private static final String OF_REQUEST =
            """
            select recipient, state, note, settled_by, settled_at
            from earlier_recipient_notice
            where request_id = :requestId
            order by settled_at, id
            """;

    private final JdbcClient jdbc;

    EarlierNoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what was settled; nothing where the recipient was not told yet. */
    void keep(UUID requestId, String recipient) {
        jdbc.sql(KEEP)
                .param("requestId", requestId)
                .param("recipient", recipient)
                .update();
    }

    List<EarlierNotice> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> new EarlierNotice(
                        row.getString("recipient"),
                        one(row, "state", RecipientNotice.State.class),
                        row.getString("note"),
                        row.getString("settled_by"),
                        instant(row, "settled_at")))
                .list();
    }
}
