package org.rightsdesk.request;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What belongs together although it came at different times. Filtered by company. */
@Repository
class RelatedRepository {

    private static final String EARLIER =
            """
            select e.id, e.reference, e.received_at,
                array(select distinct r.right_kind from rights_request r where r.submission_id = e.id) as rights,
                e.state = 'NEW' or exists (
                    select from rights_request r where r.submission_id = e.id and r.ended_at is null) as running
            from submission s
            join submission e on e.company = s.company and e.id <> s.id and e.received_at <= s.received_at
                and (e.requester_email = s.requester_email or e.customer_number = s.customer_number)
            where s.id = :id and s.company = any(:companies)
                and not exists (select from related_submission j where j.submission_id = e.id and j.kind = 'REMINDER')
            order by running desc, e.received_at desc
            limit 20
            """;

    private static final String RELATE =
            """
            insert into related_submission (submission_id, earlier_id, kind, related_at)
            values (:id, :earlier, :kind, :at)
            """;

    private final JdbcClient jdbc;

    RelatedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EarlierCase> earlier(UUID submissionId, Set<CompanyKey> visible) {
        return jdbc.sql(EARLIER)
                .param("id", submissionId)
                .param("companies", companies(visible))
                .query(RelatedRepository::map)
                .list();
    }

    void relate(UUID submissionId, UUID earlierId, String kind, Instant at) {
        jdbc.sql(RELATE)
                .param("id", submissionId)
                .param("earlier", earlierId)
                .param("kind", kind)
                .param("at", param(at))
                .update();
    }

    private static EarlierCase map(ResultSet row, int number) throws SQLException {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        Arrays.stream((String[]) row.getArray("rights").getArray())
                .map(Right::valueOf)
                .forEach(rights::add);
        return new EarlierCase(
                uuid(row, "id"),
                row.getString("reference"),
                instant(row, "received_at"),
                rights,
                row.getBoolean("running"));
    }
}
