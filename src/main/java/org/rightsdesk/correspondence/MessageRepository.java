package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages in the database. Every read is filtered by company. */
@Repository
class MessageRepository {

    private static final String INSERT =
            """
            insert into message (id, submission_id, request_id, company, kind, author, subject, words, at, mail_id)
            values (:id, :submissionId, :requestId, :company, :kind, :author, :subject, :words, :at, :mailId)
            """;

    private static final String OF_SUBMISSION =
            """
            select id, submission_id, request_id, kind, author, subject, words, at, mail_id, read_by
            from message
            where submission_id = :submissionId and company = any(:companies)
            order by at, id
            """;

    private static final String READ =
            """
            update message set read_by = :by, read_at = :now
            where submission_id = :submissionId and read_at is null
              and kind in ('MAIL_FROM_CUSTOMER', 'PAGE_FROM_CUSTOMER')
            """;

    private final JdbcClient jdbc;

    MessageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Message m, CompanyKey company) {
        jdbc.sql(INSERT)
                .param("id", m.id())
                .param("submissionId", m.submissionId())
                .param("requestId", m.requestId())
                .param("company", company.value())
                .param("kind", m.kind().name())
                .param("author", m.author())
                .param("subject", m.subject())
                .param("words", m.words())
                .param("at", param(m.at()))
                .param("mailId", m.mailId())
                .update();
    }

    List<Message> of(UUID submissionId, Set<CompanyKey> visible) {
        return jdbc.sql(OF_SUBMISSION)
                .param("submissionId", submissionId)
                .param("companies", companies(visible))
                .query((row, number) -> map(row))
                .list();
    }

    int read(UUID submissionId, String by, Instant now) {
        return jdbc.sql(READ)
                .param("submissionId", submissionId)
                .param("by", by)
                .param("now", param(now))
                .update();
    }

    private static Message map(ResultSet row) throws SQLException {
        return new Message(
                uuid(row, "id"),
                uuid(row, "submission_id"),
                uuidOrNull(row, "request_id"),
                one(row, "kind", Message.Kind.class),
                row.getString("author"),
                row.getString("subject"),
                row.getString("words"),
                instant(row, "at"),
                uuidOrNull(row, "mail_id"),
                row.getString("read_by"));
    }
}
