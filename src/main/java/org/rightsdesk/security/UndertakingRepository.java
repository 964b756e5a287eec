package org.rightsdesk.security;

import static org.rightsdesk.common.Rows.param;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UndertakingRepository {

    private static final String NOTE =
            """
            insert into secrecy_undertaking (username, company, given_on, noted_by, noted_at)
            values (:username, :company, :day, :by, :now)
            on conflict (username, company) do update
            set given_on = excluded.given_on, noted_by = excluded.noted_by, noted_at = excluded.noted_at
            """;

    private static final String GIVEN =
            "select exists (select 1 from secrecy_undertaking where username = :username and company = :company)";

    private static final String OF_COMPANY =
            "select username, given_on from secrecy_undertaking where company = :company";

    private final JdbcClient jdbc;

    UndertakingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(String username, CompanyKey company, LocalDate day, String by, Instant now) {
        jdbc.sql(NOTE)
                .param("username", username)
                .param("company", company.value())
                .param("day", day)
                .param("by", by)
                .param("now", param(now))
                .update();
    }

    boolean given(String username, CompanyKey company) {
        return jdbc.sql(GIVEN)
                .param("username", username)
                .param("company", company.value())
                .query(Boolean.class)
                .single();
    }

    Map<String, LocalDate> of(CompanyKey company) {
        Map<String, LocalDate> days = new TreeMap<>();
        jdbc.sql(OF_COMPANY).param("company", company.value()).query(row -> {
            days.put(row.getString("username"), row.getObject("given_on", LocalDate.class));
        });
        return days;
    }
}
