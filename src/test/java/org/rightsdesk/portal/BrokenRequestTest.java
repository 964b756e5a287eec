package org.rightsdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Requests that no browser sends by itself, and faults of ours: a page in the visitor's language, nothing typed is lost, the log names nobody. */
@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class BrokenRequestTest {

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext context;

    @Autowired
    GreenMail greenMail;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNameOfControlCharactersAddsNoRecipientToAMail() throws Exception {
        String email = UUID.randomUUID() + "@example.com";
        String name = "Aino\r\nBcc: vieras@example.com\u0001\u0008\u007f\u2028";
        assertThat(form(Map.of("name", name, "email", email)).statusCode()).isEqualTo(303);
        CaseWork.on(context)
                .runJobs(jdbc.sql("select id from submission where requester_email = :email")
                        .param("email", email)
                        .query(UUID.class)
                        .single());
        MimeMessage[] mails = Arrays.stream(greenMail.getReceivedMessages())
                .filter(mail -> to(mail).contains(email))
                .toArray(MimeMessage[]::new);
        assertThat(mails).isNotEmpty().allSatisfy(mail -> assertThat(mail.getAllRecipients())
                .hasSize(1));
        assertThat(mails).allSatisfy(mail -> assertThat(mail.getHeader("Bcc")).isNull());
    }

    @Test
    void detailsOfARightAreNotCutOff() {
        String email = UUID.randomUUID() + "@example.com";
        String wrong = "väärä ".repeat(2_000).strip();
        form(Map.of("rights", "rectification", "details.wrongData", wrong, "email", email));
        assertThat(jdbc.sql("select words from submission where requester_email = :email")
                        .param("email", email)
                        .query(String.class)
                        .single())
                .endsWith(wrong);
    }

    @Test
    void twoMillionCharactersComeBackAndSixMillionAreToldToBeTooMany() {
        String words = "b".repeat(2_000_000);
        HttpResponse<String> long2 = form(Map.of("words", words, "email", "a@example.com"));
        assertThat(long2.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(long2.body()).select("#words").text()).hasSameSizeAs(words);
        HttpResponse<String> long6 = form(Map.of("words", words.repeat(3), "email", "a@example.com"));
        assertThat(long6.statusCode()).isEqualTo(413);
        assertThat(long6.body()).contains("Det som skickades är för stort", "Imatran Lämpö Oy");
    }

    @Test
    void anotherContentTypeAndAnotherMethodGetAPageInTheLanguageOfTheVisitor() {
        Web web = new Web(port);
        HttpResponse<String> json = web.send(web.request("/request/imatra?lang=sv")
                .header("Accept", "text/html")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(json.statusCode()).isEqualTo(415);
        assertThat(json.body()).contains("Sidan kunde inte öppnas", "href=\"/request/imatra?lang=sv\"");
        HttpResponse<String> put = web.send(
                web.request("/privacy?lang=en").header("Accept", "text/html").PUT(BodyPublishers.noBody()));
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.body()).contains("Page not found", "href=\"/privacy?lang=sv\"");
        HttpResponse<String> broken = web.send(web.request("/request/imatra?lang=en")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("words=%zz")));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("The page could not be opened");
    }

    @Test
    void aFileWhoseNameEndsInTheMiddleIsTurnedAwayAndNoFaultOfOurs() {
        Web web = new Web(port);
        String body = "--x\r\nContent-Disposition: form-data; name=\"attachment\"; filename=\"a.txt\0.exe\"\r\n"
                + "Content-Type: text/plain\r\n\r\nhei\r\n--x--\r\n";
        HttpResponse<String> page = web.send(web.request("/request/imatra?lang=en")
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("The page could not be opened");
    }

    @Test
    void whatTheServerItselfTurnsAwaySpeaksAllLanguages() {
        HttpResponse<String> page = new Web(port).get("/status/%00");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("Sivua ei voitu avata", "Sidan kunde inte öppnas", "The page could not be opened")
                .doesNotContain("HTTP Status");
    }

    @Test
    void anErrorPageLinksToNoOtherSite() {
        Web web = new Web(port);
        HttpResponse<String> page = web.send(
                web.request("//evil.example/x").header("Accept", "text/html").GET());
        assertThat(Jsoup.parse(page.body()).select("a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(to -> to.startsWith("/") && !to.startsWith("//") || to.startsWith("#"));
    }

    @Test
    void whoReloadsTheAnswerToAMessageComesBackToThePage() {
        String status = status(form(Map.of("email", "reload@example.com")));
        assertThat(new Web(port).get(status + "/message?lang=en").body()).contains("Write to us");
        assertThat(new Web(port).get(status + "/identity/send?lang=en").body()).contains("Confirm your identity");
    }

    @Test
    void aFaultOfOursKeepsTheFormAndIsLoggedWithoutAName(CapturedOutput log) throws Exception {
        Document page = Jsoup.parse(faulty(
                multipart("/request/imatra?lang=fi"),
                Map.of(
                        "words",
                        "Salaiset sanat",
                        "name",
                        "Nimi Nimetön",
                        "email",
                        "nimi@example.com",
                        "rights",
                        "erasure")));
        assertThat(page.title()).startsWith("Virhe: ");
        assertThat(page.select("#words").text()).isEqualTo("Salaiset sanat");
        assertThat(page.select("#name").attr("value")).isEqualTo("Nimi Nimetön");
        assertThat(page.select("[value=erasure][checked]")).hasSize(1);
        assertThat(page.select(".summary[autofocus]").text()).contains("tallessa", "hetken päästä uudelleen");
        assertThat(log.getOut())
                .contains("A public page failed, code "
                        + page.select(".summary b").text())
                .doesNotContain("Salaiset", "Nimetön", "nimi@example.com");
    }

    @Test
    void aFaultOfOursKeepsTheMessageAndOffersToSendItAgain(CapturedOutput log) throws Exception {
        String status = status(form(Map.of("email", "fault@example.com")));
        Document page = Jsoup.parse(
                faulty(post(status + "/message?lang=fi"), Map.of("text", "Salainen viesti", "once", "number")));
        assertThat(page.select("#text").text()).isEqualTo("Salainen viesti");
        assertThat(page.select("form").attr("action")).isEqualTo(status + "/message?lang=fi");
        assertThat(page.select("[name=once]").attr("value")).isEqualTo("number");
        assertThat(log.getOut())
                .contains("A public page failed, code " + page.select("p b").text())
                .doesNotContain("Salainen", status.substring("/status/".length()));
    }

    @Test
    void aRequestThatCannotBeAnsweredIsLoggedWithItsKindOnly(CapturedOutput log) {
        String status = "/status/" + UUID.randomUUID();
        new Web(port).post(status + "/message", Map.of("text", "x".repeat(6_000_000)));
        assertThat(log.getOut()).containsPattern("cannot answer: 413 \\w+").doesNotContain(status);
    }

    /** Comes from no address at all, which the measure of each network cannot take. */
    @SuppressWarnings("NullAway")
    private String faulty(AbstractMockHttpServletRequestBuilder<?> request, Map<String, String> fields)
            throws Exception {
        fields.forEach(request::param);
        MockHttpServletResponse answer = MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(request.with(from -> {
                    from.setRemoteAddr(null);
                    return from;
                }))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(500);
        return answer.getContentAsString();
    }

    private HttpResponse<String> form(Map<String, String> fields) {
        return new Web(port).multipart("/request/imatra?lang=sv", fields, null);
    }

    private static String status(HttpResponse<String> sent) {
        var token = Pattern.compile("/status/[A-Za-z0-9_-]+")
                .matcher(sent.headers().firstValue("Location").orElseThrow());
        assertThat(token.find()).isTrue();
        return token.group();
    }

    private static String to(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
