package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails as staff see them. Every read is filtered by company. */
@Repository
class HeldRepository {

    private static final String COLUMNS =
            """
            select id, company, mailbox, received_at, disposition, reason, submission_id, request_id, sender, sender_name,
                coalesce(subject, '') as subject, coalesce(body, '') as body, version
            from inbound_mail
            """;

    private static final String HELD = COLUMNS
            + """
                    where disposition = 'HELD' and settled_at is null and duplicate_of is null
                      and company = any(:companies)
                    order by received_at
                    """;

    private static final String BY_ID = COLUMNS + "where id = :id and company = any(:companies)";

    private static final String RAW = "select raw from inbound_mail where id = :id and company = any(:companies)";

    private static final String ARRIVED =
            """
            select disposition, count(*) as mails
            from inbound_mail
            where stored_at >= :since and duplicate_of is null and company = any(:companies)
                and reason is distinct from 'own-copy'
            group by disposition
            """;

    private static final String SETTLE =
            """
            update inbound_mail
            set disposition = :disposition, submission_id = :submissionId, request_id = :requestId, settled_by = :by,
                settled_at = :now, settled_how = :how, settled_why = :why, version = version + 1
            where id = :id and version = :version and settled_at is null
            """;

    private final JdbcClient jdbc;

    HeldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InboundMail> held(Set<CompanyKey> visible) {
        return jdbc.sql(HELD)
                .param("companies", companies(visible))
                .query(HeldRepository::map)
                .list();
    }

    Optional<InboundMail> find(UUID id, Set<CompanyKey> visible) {
        return jdbc.sql(BY_ID)
                .param("id", id)
                .param("companies", companies(visible))
                .query(HeldRepository::map)
                .optional();
    }

    Optional<byte[]> raw(UUID id, Set<CompanyKey> visible) {
        return jdbc.sql(RAW)
                .param("id", id)
                .param("companies", companies(visible))
                .query((row, number) -> row.getBytes("raw"))
                .optional();
    }

    MailDay arrived(Instant since, Set<CompanyKey> visible) {
        Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
        int[] unread = {0};
        jdbc.sql(ARRIVED)
                .param("since", param(since))
                .param("companies", companies(visible))
                .query(row -> {
                    Disposition disposition = oneOrNull(row, "disposition", Disposition.class);
                    if (disposition == null) {
                        unread[0] = row.getInt("mails");
                    } else {
                        counts.put(disposition, row.getInt("mails"));
                    }
                });
        return new MailDay(counts, unread[0]);
    }

    int settle(
            InboundMail mail,
            Disposition disposition,
            @Nullable UUID submissionId,
            String by,
            Instant now,
            String how,
            @Nullable String why) {
        return jdbc.sql(SETTLE)
                .param("disposition", disposition.name())
                .param("submissionId", submissionId)
                .param("requestId", disposition == Disposition.REPLY ? mail.requestId() : null)
                .param("by", by)
                .param("now", param(now))
                .param("how", how)
                .param("why", why)
                .param("id", mail.id())
                .param("version", mail.version())
                .update();
    }

    private static InboundMail map(ResultSet row, int number) throws SQLException {
        return new InboundMail(
                uuid(row, "id"),
                new CompanyKey(row.getString("company")),
                row.getString("mailbox"),
                instant(row, "received_at"),
                oneOrNull(row, "disposition", Disposition.class),
                row.getString("reason"),
                uuidOrNull(row, "submission_id"),
                uuidOrNull(row, "request_id"),
                row.getString("sender"),
                row.getString("sender_name"),
                Objects.requireNonNullElse(row.getString("subject"), ""),
                Objects.requireNonNullElse(row.getString("body"), ""),
                row.getInt("version"));
    }
}
