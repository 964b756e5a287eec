package org.rightsdesk.request;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approvals in the database. Who may see them is asked of the request before. */
@Repository
class LegalApprovalRepository {

    private static final String STORE =
            """
            insert into legal_approval (request_id, provision, why, approved_by, approved_on, noted_by, noted_at)
            values (:requestId, :provision, :why, :approvedBy, :approvedOn, :by, :at)
            on conflict (request_id) do update
            set provision = excluded.provision, why = excluded.why, approved_by = excluded.approved_by,
                approved_on = excluded.approved_on, noted_by = excluded.noted_by, noted_at = excluded.noted_at
            """;

    private static final String FIND =
            """
            select provision, why, approved_by, approved_on from legal_approval where request_id = :requestId
            """;

    private final JdbcClient jdbc;

    LegalApprovalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID requestId, LegalApproval approval, String by, Instant at) {
        jdbc.sql(STORE)
                .param("requestId", requestId)
                .param("provision", approval.provision().strip())
                .param("why", approval.why().strip())
                .param("approvedBy", approval.approvedBy().strip())
                .param("approvedOn", approval.approvedOn())
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    Optional<LegalApproval> find(UUID requestId) {
        return jdbc.sql(FIND)
                .param("requestId", requestId)
                .query((row, number) -> new LegalApproval(
                        row.getString("provision"),
                        row.getString("why"),
                        row.getString("approved_by"),
                        row.getObject("approved_on", LocalDate.class)))
                .optional();
    }
}
