package org.rightsdesk.followup;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.request.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which cases ended before a moment, and which things of cases are only kept for thirty days. */
@Repository
class EndedCaseQuery {

    private static final String ENDED =
            """
            select r.submission_id, r.id as request_id, r.reference, r.outcome, r.extension_reason is not null as extended,
                exists (
                    select 1 from assessment a
                    where a.request_id = r.id and a.fee and a.state = 'APPROVED' and a.answer = 'PAY') as charged,
                r.ended_at, s.minimised_at is not null as minimised,
                (select min(l.left_at) from letter l where l.request_id = r.id and l.kind = 'REPLY') as replied_at,
                greatest((select max(k.erased_at) from kept_part k where k.request_id = r.id),
                    (select t.lifted_at from restriction t where t.request_id = r.id)) as followed_at,
                not exists (
                    select 1 from rights_request o
                    where o.submission_id = r.submission_id and (o.ended_at is null or o.ended_at >= :before)
                ) as family_over
            from rights_request r
            join submission s on s.id = r.submission_id
            """;

    private static final String ENDED_BEFORE =
            ENDED + "where r.company = :company and r.ended_at < :before order by r.ended_at, r.id";

    private static final String ENDED_REQUEST = ENDED + "where r.id = :id and r.ended_at < :before";

    private static final String SET_ASIDE =
            """
            select s.id as submission_id, null::uuid as request_id, s.reference, 'NOT_A_GDPR_REQUEST' as outcome,
                false as extended, false as charged, e.at as ended_at, s.minimised_at is not null as minimised,
                null::timestamptz as replied_at, null::timestamptz as followed_at, true as family_over
            from submission s
            join lateral (
                select coalesce(max(a.at), s.created_at) as at
                from audit_entry a
                where a.submission_id = s.id and a.verb = 'SET_ASIDE') e on true
            where s.state = 'SET_ASIDE' and e.at < :before
            """;

    private static final String SET_ASIDE_BEFORE =
            SET_ASIDE + "and s.company = :company and s.created_at < :before order by e.at, s.id";

    private static final String SET_ASIDE_SUBMISSION = SET_ASIDE + "and s.id = :id";

    private final JdbcClient jdbc;

    EndedCaseQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EndedCase> requests(CompanyKey company, Instant before) {
        return all(ENDED_BEFORE, company, before);
    }

    List<EndedCase> setAside(CompanyKey company, Instant before) {
        return all(SET_ASIDE_BEFORE, company, before);
    }

    Optional<EndedCase> request(UUID id, Instant before) {
        return one(ENDED_REQUEST, id, before);
    }

    Optional<EndedCase> setAside(UUID submissionId, Instant before) {
        return one(SET_ASIDE_SUBMISSION, submissionId, before);
    }

    private List<EndedCase> all(String sql, CompanyKey company, Instant before) {
        return jdbc.sql(sql)
                .param("company", company.value())
                .param("before", param(before))
                .query(EndedCaseQuery::map)
                .list();
    }

    private Optional<EndedCase> one(String sql, UUID id, Instant before) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("before", param(before))
                .query(EndedCaseQuery::map)
                .optional();
    }

    private static EndedCase map(ResultSet row, int number) throws SQLException {
        return new EndedCase(
                uuid(row, "submission_id"),
                uuidOrNull(row, "request_id"),
                row.getString("reference"),
                oneOrNull(row, "outcome", Outcome.class),
                row.getBoolean("extended"),
                row.getBoolean("charged"),
                Helsinki.dayOf(instant(row, "ended_at")),
                dayOrNull(instantOrNull(row, "replied_at")),
                dayOrNull(instantOrNull(row, "followed_at")),
                row.getBoolean("minimised"),
                row.getBoolean("family_over"));
    }

    private static @Nullable LocalDate dayOrNull(@Nullable Instant instant) {
        return instant == null ? null : Helsinki.dayOf(instant);
    }
}
