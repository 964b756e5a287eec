package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known about a letter that was perhaps sent: whether the copy that goes to our own mailbox has arrived there. */
@Repository
class DispatchQuery {

    private static final String BY_MESSAGE_ID = LetterRows.COLUMNS + "where message_id = :messageId";

    private static final String LATEST_TO = LetterRows.COLUMNS
            + """
                    where recipient = :recipient
                      and submission_id = (select id from submission where reference = :reference)
                    order by written_at desc
                    limit 1
                    """;

    private static final String COPY_ARRIVED =
            """
            select count(*) from inbound_mail where message_id = :messageId and mailbox = :mailbox
            """;

    private static final String POLLED_SINCE =
            """
            select count(*) from mailbox_position p, letter l
            where l.id = :letterId and p.mailbox = :mailbox
              and p.last_full_poll > coalesce(l.poll_at_sending, 0) and l.sending_at <= :before
            """;

    private static final String NOTE_COPY =
            """
            update letter set own_copy_at = :at where id = :letterId and own_copy_at is null
            """;

    private static final String ANSWERED_MAIL =
            """
            select message_id from inbound_mail
            where submission_id = :submissionId and duplicate_of is null and message_id is not null
              and disposition in ('NEW_SUBMISSION', 'REPLY')
            order by received_at desc
            limit 1
            """;

    private final JdbcClient jdbc;

    DispatchQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Letter> byMessageId(String messageId) {
        return jdbc.sql(BY_MESSAGE_ID)
                .param("messageId", messageId)
                .query(LetterRows::map)
                .optional();
    }

    Optional<Letter> latestTo(String recipient, String familyReference) {
        return jdbc.sql(LATEST_TO)
                .param("recipient", recipient)
                .param("reference", familyReference)
                .query(LetterRows::map)
                .optional();
    }

    boolean copyArrived(Letter letter, String mailbox) {
        return jdbc.sql(COPY_ARRIVED)
                        .param("messageId", letter.messageId())
                        .param("mailbox", mailbox)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Whether the mailbox was read to its end, from a start that lies after the letter was handed over.
     *
     * @param before somebody who began later than this may still be at it
     */
    boolean polledSince(Letter letter, String mailbox, Instant before) {
        return jdbc.sql(POLLED_SINCE)
                        .param("letterId", letter.id())
                        .param("mailbox", mailbox)
                        .param("before", param(before))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void noteCopy(UUID letterId, Instant at) {
        jdbc.sql(NOTE_COPY).param("at", param(at)).param("letterId", letterId).update();
    }

    /** The Message-ID of the customer's latest mail in the family, for In-Reply-To. */
    Optional<String> latestMailOf(UUID submissionId) {
        return jdbc.sql(ANSWERED_MAIL)
                .param("submissionId", submissionId)
                .query(String.class)
                .optional();
    }
}
