package org.rightsdesk.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MembershipRepository {

    private static final String OF_USER =
            """
            select id, username, company, role, valid_from, valid_until
              from membership where username = :username order by company, role, valid_from
            """;

    private static final String ONE =
            """
            select id, username, company, role, valid_from, valid_until from membership where id = :id
            """;

    private static final String OF_COMPANY =
            """
            select id, username, company, role, valid_from, valid_until
              from membership where company = :company order by username, role, valid_from
            """;

    private static final String INSERT =
            """
            insert into membership (id, username, company, role, valid_from, valid_until)
            values (:id, :username, :company, :role, :validFrom, :validUntil)
            on conflict on constraint membership_once do nothing
            """;

    private static final String END =
            """
            update membership set valid_until = greatest(:lastDay, valid_from) where id = :id
            """;

    private final JdbcClient jdbc;

    MembershipRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Membership> ofUser(String username) {
        return jdbc.sql(OF_USER)
                .param("username", username)
                .query(MembershipRepository::map)
                .list();
    }

    List<Membership> ofCompany(CompanyKey company) {
        return jdbc.sql(OF_COMPANY)
                .param("company", company.value())
                .query(MembershipRepository::map)
                .list();
    }

    Optional<Membership> find(UUID id) {
        return jdbc.sql(ONE).param("id", id).query(MembershipRepository::map).optional();
    }

    boolean insert(Membership membership) {
        return jdbc.sql(INSERT)
                        .param("id", membership.id())
                        .param("username", membership.username())
                        .param("company", membership.company().value())
                        .param("role", membership.role().name())
                        .param("validFrom", membership.validFrom())
                        .param("validUntil", membership.validUntil())
                        .update()
                == 1;
    }

    void end(UUID id, LocalDate lastDay) {
        jdbc.sql(END).param("id", id).param("lastDay", lastDay).update();
    }

    private static Membership map(ResultSet row, int number) throws SQLException {
        return new Membership(
                row.getObject("id", UUID.class),
                row.getString("username"),
                new CompanyKey(row.getString("company")),
                Role.valueOf(row.getString("role")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
