package org.rightsdesk.marketing;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.marketing.SuppressionRepository.set;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.company.MarketingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bans and consents that hold. */
@Repository
class StandingRepository {

    private static final String BANS =
            """
            select s.id, s.kinds, s.channels, s.since,
                (select array_agg(c.contact order by c.point_kind, c.contact) from suppression_contact c
                 where c.suppression_id = s.id) as contacts
            from suppression s
            where s.company = :company and s.lifted_at is null
                and (:part = '' or exists (
                    select 1 from suppression_contact c
                    where c.suppression_id = s.id
                        and (c.contact = any(:normal) or position(:part in lower(c.contact)) > 0)))
            order by s.since desc, s.id
            limit :limit
            """;

    private static final String COUNT =
            """
            select count(*) from suppression where company = :company and lifted_at is null
            """;

    private static final String CONSENTS =
            """
            select purpose, channels, wording, given_on, count(*) as people
            from consent
            where company = :company and withdrawn_at is null
            group by purpose, channels, wording, given_on
            order by purpose, given_on desc nulls last, wording
            """;

    private static final String LIFT =
            """
            update suppression
            set lifted_at = :at, lifted_by = :by, lift_reason = :reason
            where id = :id and company = :company and lifted_at is null
            """;

    private static final String REQUEST_OF =
            """
            select request_id from suppression where id = :id and request_id is not null
            """;

    private final JdbcClient jdbc;

    StandingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StandingBan> bans(CompanyKey company, String part, List<String> normal, int limit) {
        return jdbc.sql(BANS)
                .param("company", company.value())
                .param("part", part.toLowerCase(Locale.ROOT))
                .param("normal", normal.toArray(String[]::new))
                .param("limit", limit)
                .query((row, number) -> new StandingBan(
                        uuid(row, "id"),
                        set(row, "kinds", MarketingKind.class),
                        set(row, "channels", MarketingChannel.class),
                        instant(row, "since"),
                        Arrays.asList((String[]) row.getArray("contacts").getArray())))
                .list();
    }

    int count(CompanyKey company) {
        return jdbc.sql(COUNT)
                .param("company", company.value())
                .query(Integer.class)
                .single();
    }

    List<StandingConsents> consents(CompanyKey company) {
        return jdbc.sql(CONSENTS)
                .param("company", company.value())
                .query((row, number) -> new StandingConsents(
                        one(row, "purpose", ConsentPurpose.class),
                        set(row, "channels", MarketingChannel.class),
                        row.getString("wording"),
                        row.getObject("given_on", LocalDate.class),
                        row.getInt("people")))
                .list();
    }

    boolean lift(CompanyKey company, UUID id, String by, String reason, Instant at) {
        return jdbc.sql(LIFT)
                        .param("at", param(at))
                        .param("by", by)
                        .param("reason", reason)
                        .param("id", id)
                        .param("company", company.value())
                        .update()
                == 1;
    }

    Optional<UUID> requestOf(UUID id) {
        return jdbc.sql(REQUEST_OF).param("id", id).query(UUID.class).optional();
    }
}
