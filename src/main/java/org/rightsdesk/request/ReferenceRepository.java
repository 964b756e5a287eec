package org.rightsdesk.request;

import java.util.Locale;
import org.rightsdesk.company.Company;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives out case numbers: company letter, year, running number of that company and year. */
@Repository
class ReferenceRepository {

    private static final String NEXT =
            """
            insert into reference_counter (company, year, last) values (:company, :year, 1)
            on conflict (company, year) do update set last = reference_counter.last + 1
            returning last
            """;

    private final JdbcClient jdbc;

    ReferenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(Company company, int year) {
        int number = jdbc.sql(NEXT)
                .param("company", company.key().value())
                .param("year", year)
                .query(Integer.class)
                .single();
        return String.format(Locale.ROOT, "%s-%d-%04d", company.referencePrefix(), year, number);
    }
}
