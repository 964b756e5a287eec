package org.rightsdesk.complaint;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Legal holds in the database. Who may see them is asked of the case before. */
@Repository
class LegalHoldRepository {

    private static final String SET =
            """
            insert into legal_hold (id, submission_id, request_id, complaint_id, since)
            values (:id, :submissionId, :requestId, :complaintId, :since)
            """;

    private static final String RELEASE =
            """
            update legal_hold set released_at = :at
            where complaint_id = :complaintId and released_at is null
            """;

    /** A hold on the message holds each of its requests; a hold on a request holds the message it came in. */
    private static final String ANY =
            """
            select exists (
                select 1
                from legal_hold h
                where h.released_at is null
                    and h.submission_id = :submissionId
                    and (h.request_id is null or :requestId::uuid is null or h.request_id = :requestId::uuid))
            """;

    /** A complaint about the message is one about each of its requests. */
    private static final String EVER =
            """
            select exists (
                select 1
                from complaint
                where submission_id = :submissionId
                    and (request_id is null or request_id = :requestId::uuid))
            """;

    private final JdbcClient jdbc;

    LegalHoldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(Complaint complaint, Instant since) {
        jdbc.sql(SET)
                .param("id", UUID.randomUUID())
                .param("submissionId", complaint.submissionId())
                .param("requestId", complaint.requestId())
                .param("complaintId", complaint.id())
                .param("since", param(since))
                .update();
    }

    void release(UUID complaintId, Instant at) {
        jdbc.sql(RELEASE)
                .param("at", param(at))
                .param("complaintId", complaintId)
                .update();
    }

    boolean ever(UUID submissionId, @Nullable UUID requestId) {
        return jdbc.sql(EVER)
                .param("submissionId", submissionId)
                .param("requestId", requestId)
                .query(Boolean.class)
                .single();
    }

    boolean any(UUID submissionId, @Nullable UUID requestId) {
        return jdbc.sql(ANY)
                .param("submissionId", submissionId)
                .param("requestId", requestId)
                .query(Boolean.class)
                .single();
    }
}
