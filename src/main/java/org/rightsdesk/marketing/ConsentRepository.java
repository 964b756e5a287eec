package org.rightsdesk.marketing;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consents in the database. */
@Repository
class ConsentRepository {

    private static final String INSERT =
            """
            insert into consent (id, company, purpose, channels, wording, given_on, noted_by, noted_at)
            values (:id, :company, :purpose, :channels, :wording, :givenOn, :by, :at)
            """;

    private static final String INSERT_CONTACT =
            """
            insert into consent_contact (consent_id, match_key) values (:id, :matchKey)
            on conflict do nothing
            """;

    private static final String INSERT_WITHDRAWN =
            """
            insert into consent (id, company, purpose, channels, wording, withdrawn_at, request_id)
            values (:id, :company, :purpose, '{}', '', :at, :requestId)
            """;

    private static final String WITHDRAW =
            """
            update consent
            set withdrawn_at = :at, request_id = :requestId
            where company = :company and purpose = :purpose and withdrawn_at is null
                and id in (select consent_id from consent_contact where match_key = any(:matchKeys))
            """;

    private static final String STANDING =
            """
            select distinct c.match_key
            from consent s join consent_contact c on c.consent_id = s.id
            where s.company = :company and s.purpose = 'ELECTRONIC_MARKETING' and s.withdrawn_at is null
                and :channel = any(s.channels) and c.match_key = any(:matchKeys)
            """;

    private final JdbcClient jdbc;
    private final MatchKey matchKey;

    ConsentRepository(JdbcClient jdbc, MatchKey matchKey) {
        this.jdbc = jdbc;
        this.matchKey = matchKey;
    }

    void insert(Consent consent, Collection<ContactPoint> points, String by, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("company", consent.company().value())
                .param("purpose", consent.purpose().name())
                .param("channels", SuppressionRepository.names(consent.channels()))
                .param("wording", consent.wording())
                .param("givenOn", consent.givenOn())
                .param("by", by)
                .param("at", param(at))
                .update();
        insertContacts(id, consent.company(), points);
    }

    /** A withdrawal of what was never noted is remembered, so that a later list does not bring it back (R21). */
    void insertWithdrawn(
            CompanyKey company, ConsentPurpose purpose, Collection<ContactPoint> points, UUID requestId, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql(INSERT_WITHDRAWN)
                .param("id", id)
                .param("company", company.value())
                .param("purpose", purpose.name())
                .param("at", param(at))
                .param("requestId", requestId)
                .update();
        insertContacts(id, company, points);
    }

    private void insertContacts(UUID id, CompanyKey company, Collection<ContactPoint> points) {
        for (String key : keys(company, points)) {
            jdbc.sql(INSERT_CONTACT).param("id", id).param("matchKey", key).update();
        }
    }

    int withdraw(
            CompanyKey company, ConsentPurpose purpose, Collection<ContactPoint> points, UUID requestId, Instant at) {
        return jdbc.sql(WITHDRAW)
                .param("at", param(at))
                .param("requestId", requestId)
                .param("company", company.value())
                .param("purpose", purpose.name())
                .param("matchKeys", keys(company, points))
                .update();
    }

    List<String> standing(CompanyKey company, Collection<ContactPoint> points, MarketingChannel channel) {
        return jdbc.sql(STANDING)
                .param("company", company.value())
                .param("channel", channel.name())
                .param("matchKeys", keys(company, points))
                .query(String.class)
                .list();
    }

    String keyOf(CompanyKey company, ContactPoint point) {
        return matchKey.of(company, point);
    }

    private String[] keys(CompanyKey company, Collection<ContactPoint> points) {
        return points.stream().map(point -> matchKey.of(company, point)).toArray(String[]::new);
    }
}
