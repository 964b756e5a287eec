package org.rightsdesk.worklist;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rightsdesk.common.CompanyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavedViewRepository {

    private static final String INSERT =
            """
            insert into saved_view (id, owner, company, name, words, created_at)
            values (:id, :owner, :company, :name, :words, :at)
            """;

    private static final String RENAME = "update saved_view set name = :name where id = :id";

    private static final String DELETE = "delete from saved_view where id = :id";

    private static final String VISIBLE =
            """
            select id, owner, company, name, words
            from saved_view
            where company is null and owner = :owner or company = any(:companies)
            order by company nulls first, created_at, id
            """;

    private final JdbcClient jdbc;

    SavedViewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SavedView view, Instant at) {
        CompanyKey company = view.company();
        jdbc.sql(INSERT)
                .param("id", view.id())
                .param("owner", view.owner())
                .param("company", company == null ? null : company.value())
                .param("name", view.name())
                .param("words", words(view.filter()))
                .param("at", param(at))
                .update();
    }

    void rename(UUID id, String name) {
        jdbc.sql(RENAME).param("id", id).param("name", name).update();
    }

    void delete(UUID id) {
        jdbc.sql(DELETE).param("id", id).update();
    }

    List<SavedView> visible(String owner, Set<CompanyKey> visible) {
        return jdbc.sql(VISIBLE)
                .param("owner", owner)
                .param("companies", companies(visible))
                .query(SavedViewRepository::map)
                .list();
    }

    private static String words(WorkFilter filter) {
        return FilterWords.of(filter).entrySet().stream()
                .map(word -> word.getKey() + "=" + word.getValue())
                .collect(Collectors.joining("&"));
    }

    private static SavedView map(ResultSet row, int number) throws SQLException {
        String company = row.getString("company");
        Map<String, String> words = Arrays.stream(row.getString("words").split("&", -1))
                .map(word -> word.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new SavedView(
                uuid(row, "id"),
                row.getString("owner"),
                company == null ? null : new CompanyKey(company),
                row.getString("name"),
                FilterWords.read(words::get));
    }
}
