package org.rightsdesk.audit;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.AccountHappened;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.Verb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit table: it takes rows and gives rows, nothing else; triggers refuse change and tie each row to the one before it. */
@Repository
class AuditRepository {

    private static final String APPEND =
            """
            insert into audit_entry (
                at, actor_kind, actor, verb, submission_id, request_id, company, facts, digest_before, digest_after)
            values (
                :at, :actorKind, :actor, :verb, :submissionId, :requestId, :company, :facts, :before, :after)
            """;

    private static final String OF_CASE =
            """
            select number, at, actor_kind, actor, verb, request_id, facts
            from audit_entry
            where submission_id = :submissionId and company = any(:companies)
                and (:requestId::uuid is null or request_id is null or request_id = :requestId)
                and number > :after
            order by number desc
            """;

    private static final String LATEST =
            """
            select number, at, actor_kind, actor, verb, request_id, facts
            from audit_entry
            where submission_id = :submissionId and company = any(:companies)
                and (:requestId::uuid is null or request_id is null or request_id = :requestId)
                and verb <> all(:leftOut)
            order by number desc
            limit :limit
            """;

    private static final String OF_ACCOUNTS =
            """
            select number, at, actor_kind, actor, verb, request_id, facts
            from audit_entry
            where company = :company and submission_id is null and verb <> 'CASE_REMOVED'
            order by number desc
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void append(Actor actor, Happened h) {
        append(actor, h.verb(), h.company(), Facts.write(h.facts()))
                .param("submissionId", h.submissionId())
                .param("requestId", h.requestId())
                .param("before", h.before())
                .param("after", h.after())
                .update();
    }

    void append(Actor actor, AccountHappened h) {
        append(actor, h.verb(), h.company(), Facts.write(h.facts(), "user", h.username()))
                .param("submissionId", null)
                .param("requestId", null)
                .param("before", null)
                .param("after", null)
                .update();
    }

    private JdbcClient.StatementSpec append(Actor actor, Verb verb, CompanyKey company, String facts) {
        return jdbc.sql(APPEND)
                .param("at", param(clock.instant()))
                .param("actorKind", actor.kind().name())
                .param("actor", actor.name())
                .param("verb", verb.name())
                .param("company", company.value())
                .param("facts", facts);
    }

    List<AuditEntry> of(UUID submissionId, @Nullable UUID requestId, long after, Set<CompanyKey> visible) {
        return jdbc.sql(OF_CASE)
                .param("after", after)
                .param("submissionId", submissionId)
                .param("requestId", requestId)
                .param("companies", companies(visible))
                .query(AuditRepository::map)
                .list();
    }

    List<AuditEntry> latest(
            UUID submissionId, @Nullable UUID requestId, Set<Verb> leftOut, int limit, Set<CompanyKey> visible) {
        return jdbc.sql(LATEST)
                .param("submissionId", submissionId)
                .param("requestId", requestId)
                .param("leftOut", leftOut.stream().map(Verb::name).toArray(String[]::new))
                .param("limit", limit)
                .param("companies", companies(visible))
                .query(AuditRepository::map)
                .list();
    }

    List<AuditEntry> ofAccounts(CompanyKey company, int limit) {
        return jdbc.sql(OF_ACCOUNTS)
                .param("company", company.value())
                .param("limit", limit)
                .query(AuditRepository::map)
                .list();
    }

    private static AuditEntry map(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                instant(row, "at"),
                new Actor(one(row, "actor_kind", Actor.Kind.class), row.getString("actor")),
                one(row, "verb", Verb.class),
                uuidOrNull(row, "request_id"),
                Facts.read(row.getString("facts")));
    }
}
