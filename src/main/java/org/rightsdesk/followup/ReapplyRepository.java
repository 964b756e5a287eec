package org.rightsdesk.followup;

import java.time.LocalDate;
import java.util.List;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was erased, by keyed hash only. */
@Repository
class ReapplyRepository {

    private static final String NOTE =
            """
            insert into erasure_reapply (company, number_hash, erased_on, categories, keep_until)
            values (:company, :hash, :day, :categories, :keepUntil)
            on conflict (company, number_hash, erased_on, categories) do nothing
            """;

    private static final String ALL =
            """
            select number_hash, erased_on, categories, keep_until, reapplied_on
            from erasure_reapply
            where company = :company
            order by erased_on, id
            """;

    private static final String REAPPLIED =
            """
            update erasure_reapply set reapplied_on = :day where company = :company and number_hash = any(:hashes)
            """;

    private static final String DROP = "delete from erasure_reapply where keep_until < :today";

    private final JdbcClient jdbc;

    ReapplyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it is there already. */
    boolean note(CompanyKey company, ReapplyEntry entry) {
        return jdbc.sql(NOTE)
                        .param("company", company.value())
                        .param("hash", entry.numberHash())
                        .param("day", entry.erasedOn())
                        .param("categories", entry.categories())
                        .param("keepUntil", entry.keepUntil())
                        .update()
                == 1;
    }

    List<ReapplyEntry> all(CompanyKey company) {
        return jdbc.sql(ALL)
                .param("company", company.value())
                .query((row, number) -> new ReapplyEntry(
                        row.getString("number_hash"),
                        row.getObject("erased_on", LocalDate.class),
                        row.getString("categories"),
                        row.getObject("keep_until", LocalDate.class),
                        row.getObject("reapplied_on", LocalDate.class)))
                .list();
    }

    void reapplied(CompanyKey company, List<String> hashes, LocalDate day) {
        jdbc.sql(REAPPLIED)
                .param("company", company.value())
                .param("hashes", hashes.toArray(String[]::new))
                .param("day", day)
                .update();
    }

    int drop(LocalDate today) {
        return jdbc.sql(DROP).param("today", today).update();
    }
}
