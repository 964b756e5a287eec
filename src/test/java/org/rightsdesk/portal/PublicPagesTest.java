package org.rightsdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.StatusLinks;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.Web;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The weight of the public pages and what they ask for: 60 kB with their style, one server, no cookie, no script. */
@DeskTest
class PublicPagesTest {

    private static final int LARGEST = 60 * 1000;

    @LocalServerPort
    int port;

    @Autowired
    Companies companies;

    @Autowired
    ApplicationContext context;

    @Test
    void everyPageIsLightAndAsksNobodyElse() {
        List<String> paths = new ArrayList<>(List.of("/?x=1", "/accessibility?x=1", "/no/such/page?x=1"));
        companies.all().forEach(company -> paths.add("/request/" + company.key() + "?x=1"));
        String status = sent();
        for (String page : List.of("", "/received", "/confirm", "/withdraw", "/identity")) {
            paths.add(status + page + "?x=1");
        }
        for (String path : paths) {
            for (String language : List.of("fi", "sv", "en")) {
                Web web = new Web(port);
                check(
                        path,
                        web.send(web.request(path + "&lang=" + language)
                                .header("Accept", "text/html")
                                .GET()),
                        web);
                assertThat(web.cookies()).as(path).isZero();
            }
        }
    }

    @Test
    void aPageThatTellsOfAnErrorIsLightToo() {
        Web web = new Web(port);
        HttpResponse<String> answer = web.multipart("/request/leppakoski?lang=sv", Map.of("words", "Hej"), null);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).title()).startsWith("Fel: ");
        check("error", answer, web);
    }

    @Test
    void thePageOfAPackageIsLightTooBeforeAndAfterTheCodeIsSent() {
        String path = packagePage();
        for (String language : List.of("fi", "sv", "en")) {
            Web web = new Web(port);
            HttpResponse<String> page = web.get(path + "?lang=" + language);
            assertThat(page.statusCode()).isEqualTo(200);
            check(path, page, web);
            web.post(path + "/code", Map.of());
            check(path, web.get(path + "?lang=" + language), web);
            assertThat(web.cookies()).isZero();
        }
    }

    /** An access request done to its end, so that the customer may fetch the copy. */
    private String packagePage() {
        CaseWork work = CaseWork.on(context);
        UUID submission =
                work.arrives(new CompanyKey("leppakoski"), "Haluan tietoni.").id();
        work.runJobs(submission);
        RightsRequest request = work.triage(submission, Right.ACCESS).getFirst();
        work.runJobs(submission);
        for (List<WorkItem> open = work.open(request.id()); !open.isEmpty(); open = work.open(request.id())) {
            work.finish(open.getFirst());
            work.runJobs(submission);
        }
        String token = work.look(() -> context.getBean(StatusLinks.class).create(submission));
        return "/status/" + token + "/package/" + request.reference();
    }

    private void check(String path, HttpResponse<String> answer, Web web) {
        Document page = Jsoup.parse(answer.body());
        int weight = bytes(answer.body());
        for (String style : page.select("link[rel=stylesheet]").eachAttr("href")) {
            assertThat(style).as(path).startsWith("/").doesNotStartWith("//");
            weight += bytes(web.get(style).body());
        }
        assertThat(weight).as(path).isLessThanOrEqualTo(LARGEST);
        assertThat(page.select("script, img, iframe, object, embed, video, [style], [src]"))
                .as(path)
                .isEmpty();
        assertThat(page.select("form").eachAttr("action")).as(path).allMatch(to -> to.startsWith("/"));
        assertThat(page.select("a[href^=http]").eachAttr("href"))
                .as(path)
                .allMatch(to -> to.startsWith("https://tietosuoja.fi"));
        assertThat(page.select("h1")).as(path).hasSize(1);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .as(path)
                .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "script-src", "http:", "https:", "*");
    }

    private String sent() {
        String location = new Web(port)
                .multipart("/request/kauhajoki?lang=fi", Map.of("email", "paino@example.com"), null)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.replaceFirst("^https?://[^/]+", "").replaceFirst("/received.*", "");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
