package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.correspondence.mail.ParsedMail;
import org.rightsdesk.correspondence.mail.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails as they arrived, and how far each was handled. */
@Repository
class InboundRepository {

    /** A mail that is being handled. */
    record Raw(
            UUID id,
            String mailbox,
            CompanyKey company,
            Instant receivedAt,
            byte[] bytes,
            String sha256,
            int attempts) {}

    /** What became of an earlier copy. */
    record Earlier(UUID id, Disposition disposition, @Nullable UUID submissionId, @Nullable UUID requestId) {}

    private static final String STORE =
            """
            insert into inbound_mail (
                id, mailbox, company, uid_validity, uid, received_at, stored_at, raw, sha256, message_id, state,
                next_attempt_at)
            values (
                :id, :mailbox, :company, :uidValidity, :uid, :receivedAt, :now, :raw, :sha256, :messageId, 'STORED', :now)
            on conflict (mailbox, uid_validity, uid) do nothing
            """;

    private static final String KNOWN_UNDER_ANOTHER_VALIDITY =
            """
            select count(*) from inbound_mail
            where mailbox = :mailbox and sha256 = :sha256 and uid_validity <> :uidValidity
            """;

    private static final String CLAIM =
            """
            update inbound_mail
            set attempts = attempts + 1, next_attempt_at = :now + (interval '15 seconds' * power(2, attempts))
            where id = (
                select id from inbound_mail
                where state = 'STORED' and next_attempt_at <= :now
                order by stored_at, uid
                limit 1
                for update skip locked)
            returning id
            """;

    private static final String LOCK =
            """
            select id, mailbox, company, received_at, raw, sha256, attempts from inbound_mail
            where id = :id and state = 'STORED'
            for update skip locked
            """;

    private static final String EARLIER =
            """
            select id, disposition, submission_id, request_id from inbound_mail
            where mailbox = :mailbox and content_key = :contentKey and duplicate_of is null and state = 'HANDLED'
            """;

    private static final String HANDLED =
            """
            update inbound_mail
            set state = 'HANDLED', content_key = :contentKey, duplicate_of = :duplicateOf, disposition = :disposition,
                reason = :reason, submission_id = :submissionId, request_id = :requestId, letter_id = :letterId,
                sender = :sender, sender_name = :senderName, subject = :subject, body = :body, version = version + 1
            where id = :id
            """;

    private final JdbcClient jdbc;

    InboundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a mail unless this very delivery is here already, or the mailbox was only numbered anew. */
    boolean store(Fetched mail, String mailbox, CompanyKey company, Instant now) {
        if (isKnownUnderAnotherValidity(mail, mailbox)) {
            return false;
        }
        return jdbc.sql(STORE)
                        .param("id", UUID.randomUUID())
                        .param("mailbox", mailbox)
                        .param("company", company.value())
                        .param("uidValidity", mail.uidValidity())
                        .param("uid", mail.uid())
                        .param("receivedAt", param(mail.receivedAt()))
                        .param("now", param(now))
                        .param("raw", mail.raw())
                        .param("sha256", mail.sha256())
                        .param("messageId", mail.messageId())
                        .update()
                > 0;
    }

    /** The next mail to handle; it is put back by itself if the handling dies. */
    Optional<UUID> claim(Instant now) {
        return jdbc.sql(CLAIM)
                .param("now", param(now))
                .query((row, number) -> uuid(row, "id"))
                .optional();
    }

    Optional<Raw> lock(UUID id) {
        return jdbc.sql(LOCK).param("id", id).query(InboundRepository::raw).optional();
    }

    Optional<Earlier> earlier(String mailbox, String contentKey) {
        return jdbc.sql(EARLIER)
                .param("mailbox", mailbox)
                .param("contentKey", contentKey)
                .query((row, number) -> new Earlier(
                        uuid(row, "id"),
                        Disposition.valueOf(row.getString("disposition")),
                        row.getObject("submission_id", UUID.class),
                        row.getObject("request_id", UUID.class)))
                .optional();
    }

    void handled(Raw raw, String contentKey, @Nullable UUID duplicateOf, Verdict verdict, @Nullable ParsedMail mail) {
        jdbc.sql(HANDLED)
                .param("contentKey", contentKey)
                .param("duplicateOf", duplicateOf)
                .param("disposition", verdict.disposition().name())
                .param("reason", verdict.reason())
                .param("submissionId", verdict.submissionId())
                .param("requestId", verdict.requestId())
                .param("letterId", verdict.letterId())
                .param(
                        "sender",
                        mail == null || mail.from() == null ? null : mail.from().value())
                .param("senderName", mail == null ? null : clean(mail.fromName()))
                .param("subject", mail == null ? "" : clean(mail.subject()))
                .param("body", mail == null ? "" : clean(mail.text()))
                .param("id", raw.id())
                .update();
    }

    /** PostgreSQL knows no NUL in texts; strangers do. */
    static @Nullable String clean(@Nullable String text) {
        return text == null ? null : text.replace("\u0000", "");
    }

    private boolean isKnownUnderAnotherValidity(Fetched mail, String mailbox) {
        return jdbc.sql(KNOWN_UNDER_ANOTHER_VALIDITY)
                        .param("mailbox", mailbox)
                        .param("sha256", mail.sha256())
                        .param("uidValidity", mail.uidValidity())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Raw raw(ResultSet row, int number) throws SQLException {
        return new Raw(
                uuid(row, "id"),
                row.getString("mailbox"),
                new CompanyKey(row.getString("company")),
                instant(row, "received_at"),
                row.getBytes("raw"),
                row.getString("sha256"),
                row.getInt("attempts"));
    }
}
