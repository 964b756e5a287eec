package org.rightsdesk.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UserRepository {

    private static final String ACCOUNT =
            """
            select username, password_hash, locked_until from app_user where username = :username
            """;

    private static final String MEMBER =
            """
            select username, display_name, email from app_user where username = :username
            """;

    private static final String MEMBERS =
            """
            select u.username, u.display_name, u.email
              from app_user u
             where exists (select 1 from membership m
                            where m.username = u.username and m.company = :company and m.role = :role
                              and m.valid_from <= :day and (m.valid_until is null or m.valid_until >= :day))
             order by u.display_name
            """;

    private static final String INSERT =
            """
            insert into app_user (username, display_name, email, password_hash, demo)
            values (:username, :displayName, :email, :passwordHash, :demo)
            on conflict (username) do nothing
            """;

    private static final String COUNT_FAILURE =
            """
            update app_user
               set locked_until = case when failed_tries + 1 >= :limit then :lockedUntil else locked_until end,
                   failed_tries = case when failed_tries + 1 >= :limit then 0 else failed_tries + 1 end
             where username = :username
            returning failed_tries = 0
            """;

    private static final String FORGET_FAILURES =
            """
            update app_user set failed_tries = 0, locked_until = null
             where username = :username and (failed_tries > 0 or locked_until is not null)
            """;

    private static final String PASSWORD =
            """
            update app_user set password_hash = :hash, password_once = :once, failed_tries = 0, locked_until = null
             where username = :username
            """;

    private static final String PASSWORD_ONCE =
            "select exists (select 1 from app_user where username = :username and password_once)";

    private static final String ANY = "select exists (select 1 from app_user)";

    private final JdbcClient jdbc;

    UserRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the sign-in needs. */
    record Account(String username, String passwordHash, Optional<Instant> lockedUntil) {}

    Optional<Account> account(String username) {
        return jdbc.sql(ACCOUNT)
                .param("username", username)
                .query(UserRepository::account)
                .optional();
    }

    Optional<StaffMember> find(String username) {
        return jdbc.sql(MEMBER)
                .param("username", username)
                .query(UserRepository::member)
                .optional();
    }

    List<StaffMember> members(CompanyKey company, Role role, LocalDate day) {
        return jdbc.sql(MEMBERS)
                .param("company", company.value())
                .param("role", role.name())
                .param("day", day)
                .query(UserRepository::member)
                .list();
    }

    /** False when the name is taken. */
    boolean insert(StaffMember member, String passwordHash, boolean demo) {
        return jdbc.sql(INSERT)
                        .param("username", member.username())
                        .param("displayName", member.displayName())
                        .param("email", member.email().value())
                        .param("passwordHash", passwordHash)
                        .param("demo", demo)
                        .update()
                == 1;
    }

    void password(String username, String hash, boolean once) {
        jdbc.sql(PASSWORD)
                .param("username", username)
                .param("hash", hash)
                .param("once", once)
                .update();
    }

    boolean passwordOnce(String username) {
        return jdbc.sql(PASSWORD_ONCE)
                .param("username", username)
                .query(Boolean.class)
                .single();
    }

    /** Whether the account is locked now; empty when there is none. */
    Optional<Boolean> countFailure(String username, int limit, Instant lockedUntil) {
        return jdbc.sql(COUNT_FAILURE)
                .param("username", username)
                .param("limit", limit)
                .param("lockedUntil", lockedUntil.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .optional();
    }

    void forgetFailures(String username) {
        jdbc.sql(FORGET_FAILURES).param("username", username).update();
    }

    boolean any() {
        return jdbc.sql(ANY).query(Boolean.class).single();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Optional<Instant> lockedUntil = Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
        return new Account(row.getString("username"), row.getString("password_hash"), lockedUntil);
    }

    private static StaffMember member(ResultSet row, int number) throws SQLException {
        return new StaffMember(
                row.getString("username"), row.getString("display_name"), new EmailAddress(row.getString("email")));
    }
}
