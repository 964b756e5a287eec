package org.rightsdesk.audit;

import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ties between the rows: made by the database at each commit, followed here, and kept when retention removes the rows. */
@Repository
class AuditChainRepository {

    private static final String FIRST_BROKEN =
            """
            with tie as (
                select l.place, l.entry, l.content, l.hash, l.removed_by,
                    lag(l.hash, 1, '') over (order by l.place) as before,
                    row_number() over (order by l.place) as expected
                from audit_link l
                where l.company = :company
            ),
            removal as (
                select l.removed_by, audit_sha(string_agg(l.content, '' order by l.entry)) as digest
                from audit_link l
                where l.company = :company and l.removed_by is not null
                group by l.removed_by
            ),
            told as (
                select r.removed_by
                from removal r
                join audit_entry s on s.number = r.removed_by and s.company = :company
                    and s.verb = 'CASE_REMOVED' and s.facts like 'digest=' || r.digest || ';%'
            ),
            checked as (
                select t.place, t.entry,
                    case
                        when t.place <> t.expected or t.hash <> audit_hash(t.before, t.place, t.content) then 'TIE'
                        when e.number is null and t.removed_by is null then 'MISSING'
                        when e.number is null
                            and not exists (select from told where told.removed_by = t.removed_by) then 'REMOVAL'
                        when e.number is not null
                            and (t.removed_by is not null or audit_content(e) <> t.content) then 'CHANGED'
                    end as fault
                from tie t
                left join audit_entry e on e.number = t.entry
                union all
                select null, e.number, 'UNTIED'
                from audit_entry e
                where e.company = :company and not exists (select from audit_link l where l.entry = e.number)
                union all
                select c.place, null, 'END'
                from audit_chain c
                where c.company = :company and not exists (
                    select from audit_link l where l.company = c.company and l.place = c.place and l.hash = c.hash)
            )
            select place, entry, fault
            from checked
            where fault is not null
            order by place nulls last, entry
            limit 1
            """;

    private static final String COUNT =
            """
            select count(*) as rows, count(l.removed_by) as removed,
                coalesce((select hash from audit_chain where company = :company), '') as end_of_chain
            from audit_link l
            where l.company = :company
            """;

    private static final String COMPANIES = "select company from audit_chain order by company";

    private static final String ALLOW = "set local rightsdesk.retention = 'on'";

    private static final String REMOVE =
            "delete from audit_entry where request_id = :id or submission_id = :id returning number";

    /** The row that stays for the removed ones: how many there were, and a hash over the hashes of what stood in them. */
    private static final String TELL =
            """
            insert into audit_entry (at, actor_kind, actor, verb, company, facts)
            select :at, :actorKind, :actor, 'CASE_REMOVED', :company,
                'digest=' || audit_sha(string_agg(l.content, '' order by l.entry)) || ';rows=' || count(*)
            from audit_link l
            where l.entry = any(:entries)
            having count(*) > 0
            returning number
            """;

    private static final String MARK = "update audit_link set removed_by = :by where entry = any(:entries)";

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditChainRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Rows and their count in one look at the database. */
    ChainReport follow(CompanyKey company) {
        Optional<BrokenLink> broken = jdbc.sql(FIRST_BROKEN)
                .param("company", company.value())
                .query(AuditChainRepository::broken)
                .optional();
        return jdbc.sql(COUNT)
                .param("company", company.value())
                .query((row, number) -> new ChainReport(
                        row.getLong("rows"),
                        row.getLong("removed"),
                        row.getString("end_of_chain"),
                        broken.orElse(null)))
                .single();
    }

    List<CompanyKey> companies() {
        return jdbc.sql(COMPANIES)
                .query((row, number) -> new CompanyKey(row.getString("company")))
                .list();
    }

    void remove(Actor actor, CompanyKey company, UUID caseId) {
        jdbc.sql(ALLOW).update();
        Long[] gone =
                jdbc.sql(REMOVE).param("id", caseId).query(Long.class).list().toArray(Long[]::new);
        jdbc.sql(TELL)
                .param("at", param(clock.instant()))
                .param("actorKind", actor.kind().name())
                .param("actor", actor.name())
                .param("company", company.value())
                .param("entries", gone)
                .query(Long.class)
                .optional()
                .ifPresent(by ->
                        jdbc.sql(MARK).param("by", by).param("entries", gone).update());
    }

    private static BrokenLink broken(ResultSet row, int number) throws SQLException {
        return new BrokenLink(
                row.getObject("place", Long.class),
                row.getObject("entry", Long.class),
                one(row, "fault", BrokenLink.Fault.class));
    }
}
