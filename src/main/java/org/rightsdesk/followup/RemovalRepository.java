package org.rightsdesk.followup;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Removes for good. Only the retention run calls it, after it has asked for holds. */
@Repository
class RemovalRepository {

    private static final String ALLOW = "set local rightsdesk.retention = 'on'";

    private static final String SEARCH_NOTES =
            "update register_search set note = null, paper_place = null where request_id = :id and note is not null";

    /** Also what searches found, and the originals of what was blackened; the list of what was handed over stays. */
    private static final String WORKING_COPIES =
            "delete from document where request_id = :id and source in ('STAFF', 'FOUND')";

    private static final String MAIL = "delete from inbound_mail where id = :id or duplicate_of = :id";

    /** The name and the customer number stay, so that the case is found when the customer comes back to it. */
    private static final String MINIMISE =
            """
            update submission
            set subject = '', words = '', requester_email = null, requester_phone = null, requester_address = null,
                site_number = null, set_aside_answer = null, minimised_at = :now, version = version + 1
            where id = :id
            """;

    private static final String QUESTIONS =
            "update rights_request set question = null where submission_id = :id and question is not null";

    private static final String ORAL_NOTES =
            """
            update oral_answer set note = ''
            where request_id in (select id from rights_request where submission_id = :id)
            """;

    private static final String MESSAGES = "delete from message where submission_id = :id";

    private static final String MAILS = "delete from inbound_mail where " + CaseTable.INBOUND_MAIL.ofSubmission();

    private static final String DOCUMENTS = "delete from document where submission_id = :id";

    private static final String DRAFTS =
            "delete from draft where request_id in (select id from rights_request where submission_id = :id)";

    private static final String EARLY_DRAFTS = "delete from early_draft where submission_id = :id";

    private static final String STATED_REPRESENTATIONS = "delete from stated_representation where submission_id = :id";

    private static final String LINKS = "delete from status_link where submission_id = :id";

    private static final String HAS_REQUESTS = "select exists (select 1 from rights_request where submission_id = :id)";

    private static final String COUNT =
            """
            insert into case_statistic (company, right_kind, outcome, days, extended, month)
            select company, right_kind, coalesce(outcome, 'WITHDRAWN'),
                (coalesce((select min(l.left_at) from letter l where l.request_id = r.id and l.kind = 'REPLY'), ended_at)
                    at time zone 'Europe/Helsinki')::date - (received_at at time zone 'Europe/Helsinki')::date,
                extension_reason is not null,
                date_trunc('month', ended_at at time zone 'Europe/Helsinki')::date
            from rights_request r
            where id = :id
            """;

    private static final String FORGET =
            """
            update retention_item
            set submission_id = null, request_id = null, mail_id = null, reference = null
            where request_id = :id or submission_id = :id or mail_id = :id
            """;

    /** What outlives the case: it no longer says of which case it came. */
    private static final String SUPPRESSIONS = "update suppression set request_id = null where request_id = :id";

    private static final String CONSENTS = "update consent set request_id = null where request_id = :id";

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = current_schema()";

    private final JdbcClient jdbc;

    RemovalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void evidence(UUID requestId) {
        run(SEARCH_NOTES, requestId);
        run(WORKING_COPIES, requestId);
    }

    void mail(UUID mailId) {
        run(MAIL, mailId);
        run(FORGET, mailId);
    }

    void minimise(UUID submissionId, Instant now) {
        run(MESSAGES, submissionId);
        run(MAILS, submissionId);
        run(DOCUMENTS, submissionId);
        run(DRAFTS, submissionId);
        run(EARLY_DRAFTS, submissionId);
        run(STATED_REPRESENTATIONS, submissionId);
        run(LINKS, submissionId);
        run(QUESTIONS, submissionId);
        run(ORAL_NOTES, submissionId);
        jdbc.sql(MINIMISE).param("now", param(now)).param("id", submissionId).update();
    }

    boolean hasRequests(UUID submissionId) {
        return jdbc.sql(HAS_REQUESTS)
                .param("id", submissionId)
                .query(Boolean.class)
                .single();
    }

    /** The anonymous row that stays. */
    void count(UUID requestId) {
        run(COUNT, requestId);
    }

    void request(UUID requestId) {
        jdbc.sql(ALLOW).update();
        run(SUPPRESSIONS, requestId);
        run(CONSENTS, requestId);
        for (CaseTable table : tables()) {
            Optional.ofNullable(table.ofRequest()).ifPresent(rows -> remove(table, rows, requestId));
        }
        run(FORGET, requestId);
    }

    void submission(UUID submissionId) {
        jdbc.sql(ALLOW).update();
        for (CaseTable table : tables()) {
            Optional.ofNullable(table.ofSubmission()).ifPresent(rows -> remove(table, rows, submissionId));
        }
        run(FORGET, submissionId);
    }

    /** Those of the list that this database has, in the order of the list. */
    private List<CaseTable> tables() {
        Set<String> present = jdbc.sql(TABLES).query(String.class).set();
        return Arrays.stream(CaseTable.values())
                .filter(table -> present.contains(table.table()))
                .toList();
    }

    private void remove(CaseTable table, String rows, UUID id) {
        run("delete from " + table.table() + " where " + rows, id);
    }

    private void run(String sql, UUID id) {
        jdbc.sql(sql).param("id", id).update();
    }
}
