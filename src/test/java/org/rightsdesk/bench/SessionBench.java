package org.rightsdesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.security.DemoUsers;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Chromium;
import org.rightsdesk.testing.Web;

/**
 * What one person who is signed in and has the list open costs in memory. A browser shows once what it sends to open the list; then
 * many sessions are opened over HTTP with the same words, each with its own sign-in.
 */
final class SessionBench {

    private static final int SESSIONS = Integer.getInteger("bench.sessions", 200);
    private static final int WARM_UP = 10;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");

    private record Sent(String path, @Nullable String body) {}

    private final int port;
    private final Consumer<String> report;

    SessionBench(int port, Consumer<String> report) {
        this.port = port;
        this.report = report;
    }

    void signedIn(Chromium chromium) throws InterruptedException {
        List<Sent> words = wordsOfABrowser(chromium);
        for (int i = 0; i < WARM_UP; i++) {
            open(words);
        }
        double idle = heap();
        for (int i = 0; i < SESSIONS; i++) {
            open(words);
        }
        double full = heap();
        report.accept(String.format(
                Locale.ROOT,
                "memory: %d people signed in with the list open: %.0f MiB, idle before: %.0f MiB, %.0f KiB each",
                SESSIONS,
                full,
                idle,
                (full - idle) * 1024 / SESSIONS));
    }

    private static List<Sent> wordsOfABrowser(Chromium chromium) {
        Page page = chromium.signedIn(CaseWork.HANDLER);
        List<Sent> sent = new ArrayList<>();
        page.onRequest(request -> note(request, sent));
        page.navigate(chromium.url("/desk/"));
        page.locator("vaadin-grid.rd-work a.rd-line1").first().waitFor();
        page.waitForTimeout(1500);
        page.context().close();
        assertThat(sent).as("what the browser said").hasSizeGreaterThan(1);
        return sent;
    }

    /** A page that is left says so; the pages that are counted stay open. */
    private static void note(Request request, List<Sent> sent) {
        if (String.valueOf(request.postData()).contains("UNLOAD")) {
            return;
        }
        if (request.url().contains("v-r=init") || request.url().contains("v-r=uidl")) {
            sent.add(new Sent(request.url().replaceFirst("^https?://[^/]+", ""), request.postData()));
        }
    }

    /** Signs in and opens the list as the browser did; the session stays at the server. */
    private void open(List<Sent> words) {
        Web web = new Web(port);
        Matcher csrf = found(CSRF, web.get("/desk/login").body());
        Map<String, String> form =
                Map.of("username", CaseWork.HANDLER, "password", DemoUsers.PASSWORD, "_csrf", csrf.group(1));
        assertThat(web.post("/desk/login", form).statusCode()).isEqualTo(302);
        String begun = web.get(words.getFirst().path()).body();
        String key = found(KEY, begun).group(1);
        String ui = found(UI, begun).group(1);
        String answers = begun;
        for (Sent each : words.subList(1, words.size())) {
            String body = String.valueOf(each.body())
                    .replaceFirst("\"csrfToken\":\"[^\"]+\"", "\"csrfToken\":\"" + key + "\"");
            answers += web.send(web.request(each.path().replaceFirst("v-uiId=\\d+", "v-uiId=" + ui))
                            .header("Content-Type", "application/json; charset=UTF-8")
                            .POST(BodyPublishers.ofString(body)))
                    .body();
        }
        assertThat(answers).as("the rows of the list").contains("Asiakas ");
    }

    private static Matcher found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher;
    }

    /** MiB in use after everything that can go has gone. */
    private static double heap() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(300);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    }
}
