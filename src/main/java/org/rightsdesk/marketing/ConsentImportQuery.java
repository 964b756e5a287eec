package org.rightsdesk.marketing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the people of a list before their consents are taken in. */
@Component
class ConsentImportQuery {

    private static final String STANDING =
            """
            select distinct c.match_key
            from consent s join consent_contact c on c.consent_id = s.id
            where s.company = :company and s.purpose = :purpose and s.withdrawn_at is null
                and s.channels @> cast(:channels as text[]) and c.match_key = any(:matchKeys)
            """;

    private static final String WITHDRAWN =
            """
            select c.match_key, max((s.withdrawn_at at time zone 'Europe/Helsinki')::date) as day
            from consent s join consent_contact c on c.consent_id = s.id
            where s.company = :company and s.purpose = :purpose and s.withdrawn_at is not null
                and c.match_key = any(:matchKeys)
            group by c.match_key
            """;

    private final JdbcClient jdbc;

    ConsentImportQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who have agreed to the same, or to more. */
    List<String> standing(Consent consent, Collection<String> keys) {
        return jdbc.sql(STANDING)
                .param("company", consent.company().value())
                .param("purpose", consent.purpose().name())
                .param("channels", SuppressionRepository.names(consent.channels()))
                .param("matchKeys", keys.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Those who have withdrawn, and the last day on which they did. */
    Map<String, LocalDate> withdrawn(Consent consent, Collection<String> keys) {
        Map<String, LocalDate> days = new HashMap<>();
        jdbc.sql(WITHDRAWN)
                .param("company", consent.company().value())
                .param("purpose", consent.purpose().name())
                .param("matchKeys", keys.toArray(String[]::new))
                .query(row -> {
                    days.put(row.getString("match_key"), row.getObject("day", LocalDate.class));
                });
        return days;
    }
}
