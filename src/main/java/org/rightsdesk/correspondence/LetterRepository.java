package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.correspondence.Letter.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters in the database. Who may see them is asked of the submission before. */
@Repository
class LetterRepository {

    private static final String INSERT =
            """
            insert into letter (
                id, kind, case_id, submission_id, request_id, company, language, channel, state, recipient,
                postal_address, subject, body_text, body_html, message_id, in_reply_to, written_at, version)
            values (
                :id, :kind, :caseId, :submissionId, :requestId, :company, :language, :channel, :state, :recipient,
                :postalAddress, :subject, :text, :html, :messageId, :inReplyTo, :writtenAt, 0)
            """;

    private static final String BY_ID = LetterRows.COLUMNS + "where id = :id and company = any(:companies)";

    private static final String OF_SUBMISSION = LetterRows.COLUMNS
            + "where submission_id = :submissionId and company = any(:companies) order by written_at, id";

    private static final String OF_CASE =
            LetterRows.COLUMNS + "where case_id = :caseId and company = any(:companies) order by written_at, id";

    private static final String SENDING =
            """
            update letter
            set state = 'SENDING', sending_at = :now, version = version + 1,
                poll_at_sending = (select polls_started from mailbox_position where mailbox = :mailbox)
            where id = :id and version = :version
            """;

    private static final String STATE =
            """
            update letter
            set state = :state, left_at = :leftAt, returned_at = :returnedAt, return_reason = :reason,
                version = version + 1
            where id = :id and version = :version
            """;

    private static final String ADDRESS =
            """
            update letter
            set state = :state, recipient = :recipient, postal_address = :postalAddress, channel = :channel,
                message_id = :messageId, own_copy_at = null, returned_at = null, return_reason = null,
                version = version + 1
            where id = :id and version = :version
            """;

    private final JdbcClient jdbc;
    private final Access access;

    LetterRepository(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    void insert(Letter letter) {
        jdbc.sql(INSERT)
                .param("id", letter.id())
                .param("kind", letter.kind().name())
                .param("caseId", letter.caseId())
                .param("submissionId", letter.submissionId())
                .param("requestId", letter.requestId())
                .param("company", letter.company().value())
                .param("language", letter.language().name())
                .param("channel", letter.way().name())
                .param("state", letter.state().name())
                .param("recipient", LetterRows.recipient(letter))
                .param("postalAddress", letter.postalAddress())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .param("messageId", letter.messageId())
                .param("inReplyTo", letter.inReplyTo())
                .param("writtenAt", param(letter.writtenAt()))
                .update();
    }

    Optional<Letter> find(UUID id) {
        return jdbc.sql(BY_ID)
                .param("id", id)
                .param("companies", companies(access.companies()))
                .query(LetterRows::map)
                .optional();
    }

    List<Letter> ofSubmission(UUID submissionId) {
        return jdbc.sql(OF_SUBMISSION)
                .param("submissionId", submissionId)
                .param("companies", companies(access.companies()))
                .query(LetterRows::map)
                .list();
    }

    List<Letter> ofCase(UUID caseId) {
        return jdbc.sql(OF_CASE)
                .param("caseId", caseId)
                .param("companies", companies(access.companies()))
                .query(LetterRows::map)
                .list();
    }

    void sending(Letter letter, String mailbox, Instant now) {
        changed(jdbc.sql(SENDING)
                .param("now", param(now))
                .param("mailbox", mailbox)
                .param("id", letter.id())
                .param("version", letter.version())
                .update());
    }

    void state(
            Letter letter,
            State next,
            @Nullable Instant leftAt,
            @Nullable Instant returnedAt,
            @Nullable String reason) {
        changed(jdbc.sql(STATE)
                .param("state", next.name())
                .param("leftAt", param(leftAt))
                .param("returnedAt", param(returnedAt))
                .param("reason", reason)
                .param("id", letter.id())
                .param("version", letter.version())
                .update());
    }

    void readdress(Letter letter) {
        changed(jdbc.sql(ADDRESS)
                .param("state", letter.state().name())
                .param("recipient", LetterRows.recipient(letter))
                .param("postalAddress", letter.postalAddress())
                .param("channel", letter.way().name())
                .param("messageId", letter.messageId())
                .param("id", letter.id())
                .param("version", letter.version())
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new ChangedMeanwhile();
        }
    }
}
