package org.rightsdesk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class SignInTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    MutableClock clock;

    @Autowired
    UserRepository users;

    @Autowired
    JdbcClient jdbc;

    Instant before = Instant.EPOCH;

    @BeforeEach
    void rememberTime() {
        before = clock.instant();
    }

    @AfterEach
    void putBack() {
        clock.set(before);
        users.forgetFailures("linda.bergman");
    }

    @Test
    void theDeskSendsAnonymousVisitorsToTheSignIn() {
        HttpResponse<String> answer = new Web(port).get("/desk/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/desk/login");
    }

    @Test
    void theRightPasswordOpensTheDesk() {
        assertThat(signIn("linda.bergman", DemoUsers.PASSWORD)).endsWith("/desk");
        assertThat(signIn(" Linda.Bergman ", DemoUsers.PASSWORD)).endsWith("/desk");
    }

    @Test
    void fiveWrongPasswordsCloseTheAccountForFifteenMinutes() {
        for (int i = 0; i < Accounts.TRIES; i++) {
            assertThat(signIn("linda.bergman", "wrong")).endsWith("error");
        }
        assertThat(signIn("linda.bergman", DemoUsers.PASSWORD)).endsWith("error");
        assertThat(told()).containsSubsequence("ACCOUNT_LOCKED", "SIGN_IN_FAILED", "SIGN_IN_FAILED");
        clock.forward(Duration.ofMinutes(16));
        assertThat(signIn("linda.bergman", DemoUsers.PASSWORD)).endsWith("/desk");
    }

    @Test
    @DisplayName("M12: sign-ins are in the audit; a name that nobody has is not, for people type passwords there")
    void signInsAreInTheAudit() {
        signIn("linda.bergman", DemoUsers.PASSWORD);
        assertThat(told()).first().isEqualTo("SIGNED_IN");
        signIn("salasanani-on-kissa", "wrong");
        assertThat(jdbc.sql("select count(*) from audit_entry where facts like '%kissa%' or actor like '%kissa%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> told() {
        return jdbc.sql(
                        "select verb from audit_entry where facts like '%user=linda.bergman%' order by number desc limit 7")
                .query(String.class)
                .list();
    }

    @Test
    void nobodySignsInWithoutAMembershipToday() {
        jdbc.sql(
                        """
                insert into app_user (username, display_name, email, password_hash)
                select 'former.member', 'Former Member', 'former@palvelukeskus.test', password_hash
                  from app_user where username = 'sari.kivela'
                on conflict do nothing
                """)
                .update();
        assertThat(signIn("former.member", DemoUsers.PASSWORD)).endsWith("error");
    }

    @Test
    void passwordsAreStoredAsArgon2Hashes() {
        assertThat(jdbc.sql("select password_hash from app_user")
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.startsWith("{argon2}$argon2id$"));
    }

    private String signIn(String username, String password) {
        Web web = new Web(port);
        Matcher csrf = CSRF.matcher(web.get("/desk/login").body());
        assertThat(csrf.find()).isTrue();
        return web.post("/desk/login", Map.of("username", username, "password", password, "_csrf", csrf.group(1)))
                .headers()
                .firstValue("Location")
                .orElse("");
    }
}
