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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.Verb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit table: it takes rows and gives rows, nothing else; a trigger refuses update and delete. */
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

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void append(Actor actor, Happened h) {
        jdbc.sql(APPEND)
                .param("at", param(clock.instant()))
                .param("actorKind", actor.kind().name())
                .param("actor", actor.name())
                .param("verb", h.verb().name())
                .param("submissionId", h.submissionId())
                .param("requestId", h.requestId())
                .param("company", h.company().value())
                .param("facts", Facts.write(h.facts()))
                .param("before", h.before())
                .param("after", h.after())
                .update();
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

    private static AuditEntry map(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                instant(row, "at"),
                new Actor(one(row, "actor_kind", Actor.Kind.class), row.getString("actor")),
                one(row, "verb", Verb.class),
                uuidOrNull(row, "request_id"),
                Facts.read(row.getString("facts")));
    }

    /** Facts as one line of text, {@code key=value} joined by {@code ;}: codes and dates hold neither sign. */
    private static final class Facts {

        static String write(Map<String, String> facts) {
            StringBuilder line = new StringBuilder();
            new TreeMap<>(facts).forEach((key, value) -> line.append(line.isEmpty() ? "" : ";")
                    .append(key)
                    .append('=')
                    .append(value.replace(';', ',')));
            return line.toString();
        }

        static Map<String, String> read(String line) {
            Map<String, String> facts = new TreeMap<>();
            for (String fact : line.split(";", -1)) {
                int sign = fact.indexOf('=');
                if (sign > 0) {
                    facts.put(fact.substring(0, sign), fact.substring(sign + 1));
                }
            }
            return facts;
        }
    }
}
