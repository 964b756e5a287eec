package org.rightsdesk.marketing;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.param;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.company.MarketingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries of bans in the database. */
@Repository
class SuppressionRepository {

    private static final String INSERT =
            """
            insert into suppression (id, company, kinds, channels, since, request_id)
            values (:id, :company, :kinds, :channels, :since, :requestId)
            """;

    private static final String INSERT_CONTACT =
            """
            insert into suppression_contact (suppression_id, point_kind, contact, match_key)
            values (:id, :kind, :contact, :matchKey)
            on conflict do nothing
            """;

    private static final String LIFT =
            "update suppression set lifted_at = :at where request_id = :requestId and lifted_at is null";

    private static final String MATCHES =
            """
            select c.match_key, s.kinds, s.channels, s.since
            from suppression s join suppression_contact c on c.suppression_id = s.id
            where s.company = :company and s.lifted_at is null and c.match_key = any(:matchKeys)
            """;

    private final JdbcClient jdbc;
    private final MatchKey matchKey;

    SuppressionRepository(JdbcClient jdbc, MatchKey matchKey) {
        this.jdbc = jdbc;
        this.matchKey = matchKey;
    }

    void insert(Suppression entry) {
        jdbc.sql(INSERT)
                .param("id", entry.id())
                .param("company", entry.company().value())
                .param("kinds", names(entry.kinds()))
                .param("channels", names(entry.channels()))
                .param("since", param(entry.since()))
                .param("requestId", entry.requestId())
                .update();
        entry.points().forEach(point -> insert(entry, point));
    }

    private void insert(Suppression entry, ContactPoint point) {
        jdbc.sql(INSERT_CONTACT)
                .param("id", entry.id())
                .param("kind", point.kind().name())
                .param("contact", point.normal())
                .param("matchKey", matchKey.of(entry.company(), point))
                .update();
    }

    int liftOf(UUID requestId, Instant at) {
        return jdbc.sql(LIFT)
                .param("at", param(at))
                .param("requestId", requestId)
                .update();
    }

    /** The standing bans that one of the contact points meets. */
    List<Match> matches(CompanyKey company, Collection<ContactPoint> points) {
        String[] keys =
                points.stream().map(point -> matchKey.of(company, point)).toArray(String[]::new);
        return jdbc.sql(MATCHES)
                .param("company", company.value())
                .param("matchKeys", keys)
                .query((row, number) -> new Match(
                        row.getString("match_key"),
                        set(row, "kinds", MarketingKind.class),
                        set(row, "channels", MarketingChannel.class),
                        instant(row, "since")))
                .list();
    }

    String keyOf(CompanyKey company, ContactPoint point) {
        return matchKey.of(company, point);
    }

    static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static <E extends Enum<E>> Set<E> set(ResultSet row, String column, Class<E> type) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A ban that a contact point meets. */
    record Match(String matchKey, Set<MarketingKind> kinds, Set<MarketingChannel> channels, Instant since) {

        boolean bars(MarketingKind kind, MarketingChannel channel) {
            return kinds.contains(kind) && channels.contains(channel);
        }
    }
}
