package org.rightsdesk.followup;

import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept for thirty days only: what a search found, working copies, mails that belong to no case (C.11). */
@Repository
class ShortLivedQuery {

    private static final String EVIDENCE =
            """
            select r.id, r.submission_id, r.reference
            from rights_request r
            where r.company = :company and r.ended_at < :before
                and (exists (select 1 from register_search s where s.request_id = r.id and s.note is not null)
                    or exists (select 1 from document d where d.request_id = r.id and d.source in ('STAFF', 'FOUND')))
            order by r.ended_at, r.id
            """;

    private static final String EVIDENCE_DUE =
            "select exists (select 1 from rights_request where id = :id and ended_at < :before)";

    private static final String MAILS =
            """
            select id
            from inbound_mail
            where company = :company and stored_at < :before and state = 'HANDLED'
                and submission_id is null and letter_id is null and duplicate_of is null
                and (disposition <> 'HELD' or settled_at < :before)
                and not exists (select 1 from message m where m.mail_id = inbound_mail.id)
            order by stored_at, id
            """;

    private final JdbcClient jdbc;

    ShortLivedQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Evidence(UUID requestId, UUID submissionId, String reference) {}

    List<Evidence> evidence(CompanyKey company, Instant before) {
        return jdbc.sql(EVIDENCE)
                .param("company", company.value())
                .param("before", param(before))
                .query((row, number) ->
                        new Evidence(uuid(row, "id"), uuid(row, "submission_id"), row.getString("reference")))
                .list();
    }

    boolean evidenceDue(UUID requestId, Instant before) {
        return jdbc.sql(EVIDENCE_DUE)
                .param("id", requestId)
                .param("before", param(before))
                .query(Boolean.class)
                .single();
    }

    List<UUID> mails(CompanyKey company, Instant before) {
        return jdbc.sql(MAILS)
                .param("company", company.value())
                .param("before", param(before))
                .query(UUID.class)
                .list();
    }
}
