package org.rightsdesk.worklist;

import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AbsenceRepository {

    private static final String INSERT =
            """
            insert into absence (id, username, substitute, from_day, until_day, set_by, set_at)
            values (:id, :username, :substitute, :from, :until, :by, :at)
            """;

    private static final String DELETE = "delete from absence where id = :id";

    private static final String FIND =
            "select id, username, substitute, from_day, until_day from absence where id = :id";

    private static final String COMING =
            """
            select id, username, substitute, from_day, until_day
            from absence
            where until_day >= :today
            order by from_day, username
            """;

    private static final String OVERLAPPING =
            """
            select exists (select 1 from absence where username = :username and from_day <= :until and until_day >= :from)
            """;

    private static final String COVERED =
            """
            select username from absence where substitute = :substitute and :today between from_day and until_day
            """;

    private final JdbcClient jdbc;

    AbsenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Absence absence, String by, Instant at) {
        jdbc.sql(INSERT)
                .param("id", absence.id())
                .param("username", absence.userName())
                .param("substitute", absence.substitute())
                .param("from", absence.from())
                .param("until", absence.until())
                .param("by", by)
                .param("at", param(at))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql(DELETE).param("id", id).update();
    }

    Optional<Absence> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(AbsenceRepository::map).optional();
    }

    List<Absence> coming(LocalDate today) {
        return jdbc.sql(COMING)
                .param("today", today)
                .query(AbsenceRepository::map)
                .list();
    }

    boolean overlaps(Absence absence) {
        return jdbc.sql(OVERLAPPING)
                .param("username", absence.userName())
                .param("from", absence.from())
                .param("until", absence.until())
                .query(Boolean.class)
                .single();
    }

    Set<String> coveredBy(String substitute, LocalDate today) {
        return jdbc.sql(COVERED)
                .param("substitute", substitute)
                .param("today", today)
                .query(String.class)
                .set();
    }

    private static Absence map(ResultSet row, int number) throws SQLException {
        return new Absence(
                uuid(row, "id"),
                row.getString("username"),
                row.getString("substitute"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }
}
