package org.rightsdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rightsdesk.common.Language;
import org.rightsdesk.portal.PublicStates.State;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every public page in every state and language: light, of one server, without script and cookie, without a barrier (WCAG 2.2 AA). */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {

    private static final int LARGEST = 60 * 1000;
    private static final Path PICTURES = Path.of("target", "pictures-of-states");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final Set<String> ERRORS = Set.of(
            "no-such-page",
            "no-such-company",
            "no-such-link",
            "wrong-address",
            "wrong-way",
            "identity-lost",
            "status-fault");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private List<State> states = List.of();

    @BeforeAll
    void everyState() {
        states = PublicStates.of(context, port);
    }

    @Test
    void everyStateIsLightAndAsksNobodyElse() {
        int styles = bytes(new Web(port).get("/frontend/public.css").body()) + 100;
        assertThat(states).hasSizeGreaterThan(150).allSatisfy(state -> {
            Document page = Jsoup.parse(state.body());
            assertThat(bytes(lightened(state)) + styles).isLessThanOrEqualTo(LARGEST);
            assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                    .allMatch(style -> style.startsWith("/") && !style.startsWith("//"));
            assertThat(page.select("script, img, iframe, object, embed, video, [style], [src]"))
                    .isEmpty();
            assertThat(page.select("form").eachAttr("action"))
                    .allMatch(to -> to.startsWith("/") && !to.startsWith("//"));
            assertThat(page.select("a[href^=http]").eachAttr("href"))
                    .allMatch(
                            to -> to.matches(
                                    "https://(tietosuoja|www\\.saavutettavuusvaatimukset|www\\.tillganglighetskrav)\\.fi(/..)?"));
        });
    }

    @Test
    void everyStateIsInOneLanguageAndSaysWhatItIs() {
        assertThat(states).allSatisfy(state -> {
            Document page = Jsoup.parse(state.body());
            assertThat(page.select("html").attr("lang"))
                    .isEqualTo(state.language().tag());
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.title()).isNotBlank();
            assertThat(page.select("nav [aria-current]")).hasSize(1);
            assertThat(page.text()).doesNotContain("??", "{0}", "portal.").doesNotContainPattern("\\bnull\\b");
        });
    }

    @Test
    void whatIsWrongStandsInTheTitleAndTakesTheFocus() {
        assertThat(states)
                .filteredOn(state -> state.status() >= 400 && !ERRORS.contains(state.name()))
                .hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(state -> {
                    Document page = Jsoup.parse(state.body());
                    assertThat(page.title()).startsWith(errorPrefix(state.language()));
                    assertThat(page.select("[role=alert]")).isNotEmpty();
                });
        assertThat(states)
                .filteredOn(state -> state.name().equals("form-errors"))
                .allSatisfy(state -> {
                    Document page = Jsoup.parse(state.body());
                    assertThat(page.select("#summary[autofocus][tabindex=-1]")).hasSize(1);
                    assertThat(page.select("#summary a").eachAttr("href"))
                            .hasSize(4)
                            .allMatch(to -> page.select(to).is("[aria-invalid=true], #website"));
                });
    }

    @Test
    void noStateSetsACookieOrAllowsAScript() {
        assertThat(states).filteredOn(PublicPagesTest::wentThroughTheFilters).allSatisfy(state -> assertThat(
                        state.policy())
                .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "script-src", "http:", "https:", "*"));
        Web web = new Web(port);
        List.of("/", "/request/imatra", "/privacy", "/no/such/page").forEach(web::get);
        assertThat(web.cookies()).isZero();
    }

    /** {@code -Dportal.pictures=true} also keeps a picture of each state. */
    @Test
    void noStateHasABarrier() {
        List<String> barriers = new ArrayList<>();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser chromium = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            Page page = chromium.newPage();
            page.setViewportSize(360, 800);
            for (State state : states) {
                show(page, state);
                barriers.addAll(barriers(page, state));
            }
        }
        assertThat(barriers).isEmpty();
    }

    /** Maven's jar leaves every {@code package.html} out, so that a page of that name would be missing in the product only. */
    @Test
    void noPageHasANameThatTheJarLeavesOut() throws IOException {
        try (Stream<Path> resources = Files.walk(Path.of("src/main/resources"))) {
            assertThat(resources.map(Path::getFileName).map(Path::toString)).doesNotContain("package.html");
        }
    }

    private void show(Page page, State state) {
        String address = "http://localhost:" + port + "/shown/" + state;
        page.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=UTF-8")
                        .setBody(lightened(state))));
        page.navigate(address);
        page.unroute(address);
    }

    /** Whether all fits the width of a phone is seen here too. Colours are looked at in both schemes, in one language. */
    private static List<String> barriers(Page page, State state) {
        boolean colours = state.language() == Language.FI;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        AxeBuilder axe = new AxeBuilder(page).withTags(RULES);
        List<String> found =
                new ArrayList<>(violations(state, colours ? axe : axe.disableRules(List.of("color-contrast"))));
        Object over = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        if (((Number) over).intValue() > 0) {
            found.add(state + " is wider than a phone");
        }
        if (colours) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            found.addAll(violations(state, new AxeBuilder(page).withRules(List.of("color-contrast"))));
        }
        if (Boolean.getBoolean("portal.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(state + ".png"))
                    .setFullPage(true));
        }
        return found;
    }

    private static List<String> violations(State state, AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> state + ": " + told(rule))
                .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining("; "));
    }

    /** The firewall turns a wrong address away before any filter can set a header. */
    private static boolean wentThroughTheFilters(State state) {
        return state.policy() != null && !state.name().equals("wrong-address");
    }

    /** What people typed is no weight of the page. */
    private static String lightened(State state) {
        return state.body().replace("a".repeat(100_001), "a");
    }

    private String errorPrefix(Language language) {
        return switch (language) {
            case FI -> "Virhe: ";
            case SV -> "Fel: ";
            case EN -> "Error: ";
        };
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
