package org.rightsdesk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.Web;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands at the doors of the web server (docs/operating.md, "Safety"). */
@DeskTest
class HeadersTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/request/imatra",
                "/no/such/page",
                "/status/nothing",
                "/desk/login",
                "/desk/",
                "/desk/users"
            })
    void everyPageForbidsFramesSniffingAndDevices(String path) {
        HttpResponse<String> answer = new Web(port).get(path);
        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'", "base-uri");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isIn("no-referrer", "same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
        assertThat(header(answer, "Server")).isEmpty();
        assertThat(header(answer, "X-Powered-By")).isEmpty();
    }

    @Test
    @DisplayName("The session cookie of the desk is kept from scripts and from other sites")
    void theSessionCookie() {
        assertThat(header(new Web(port).get("/desk/login"), "Set-Cookie"))
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/request/imatra", "/request/imatra?lang=sv", "/no/such/page", "/frontend/public.css"})
    void thePublicPagesSetNoCookie(String path) {
        assertThat(header(new Web(port).get(path), "Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk/login"})
    void thePagesNameAnIconThatIsThere(String path) {
        Web web = new Web(port);
        assertThat(web.get(path).body()).contains("\"/frontend/icon.svg\"");
        assertThat(header(web.get("/frontend/icon.svg"), "Content-Type")).isEqualTo("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env",
                "beans",
                "configprops",
                "heapdump",
                "threaddump",
                "loggers",
                "mappings",
                "shutdown",
                "flyway"
            })
    void theActuatorShowsHealthAndMetricsOnly(String endpoint) {
        assertThat(new Web(port).get("/actuator/" + endpoint).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyReadsWhatLiesBesideThePages() {
        for (String path : List.of(
                "/application.yaml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml",
                "/db/migration/V001__engine.sql",
                "/.env",
                "/h2-console",
                "/engine-rest/engine",
                "/camunda")) {
            assertThat(new Web(port).get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
