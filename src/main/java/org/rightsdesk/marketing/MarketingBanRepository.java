package org.rightsdesk.marketing;

import static org.rightsdesk.common.Rows.dayOrNull;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.company.MarketingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recorded bans in the database. Who may see them is asked of the request before. */
@Repository
class MarketingBanRepository {

    /** A reopened request is recorded anew; the entries of the earlier ban stand beside the new ones. */
    private static final String PUT =
            """
            insert into marketing_ban
                (request_id, kinds, channels, since, on_file, wrong_person, any_point, mail_until)
            values (:requestId, :kinds, :channels, :since, :onFile, :wrongPerson, :anyPoint, :mailUntil)
            on conflict (request_id) do update
            set kinds = excluded.kinds, channels = excluded.channels, since = excluded.since,
                on_file = excluded.on_file, wrong_person = excluded.wrong_person,
                any_point = excluded.any_point, mail_until = excluded.mail_until
            """;

    private static final String OF_REQUEST =
            """
            select request_id, kinds, channels, since, on_file, wrong_person, any_point, mail_until
            from marketing_ban
            where request_id = :requestId
            """;

    private final JdbcClient jdbc;

    MarketingBanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(MarketingBan ban) {
        jdbc.sql(PUT)
                .param("requestId", ban.requestId())
                .param("kinds", SuppressionRepository.names(ban.kinds()))
                .param("channels", SuppressionRepository.names(ban.channels()))
                .param("since", param(ban.since()))
                .param("onFile", ban.onFile())
                .param("wrongPerson", ban.wrongPerson())
                .param("anyPoint", ban.anyPoint())
                .param("mailUntil", ban.mailUntil())
                .update();
    }

    Optional<MarketingBan> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> new MarketingBan(
                        uuid(row, "request_id"),
                        SuppressionRepository.set(row, "kinds", MarketingKind.class),
                        SuppressionRepository.set(row, "channels", MarketingChannel.class),
                        instant(row, "since"),
                        row.getBoolean("on_file"),
                        row.getBoolean("wrong_person"),
                        row.getBoolean("any_point"),
                        dayOrNull(row, "mail_until")))
                .optional();
    }
}
