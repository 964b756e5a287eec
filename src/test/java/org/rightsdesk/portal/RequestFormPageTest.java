package org.rightsdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.identity.Representation;
import org.rightsdesk.identity.Representatives;
import org.rightsdesk.identity.StatedRepresentation;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class RequestFormPageTest {

    private static final String NASTY = "'; drop table submission; -- <script>alert(1)</script> ${7*7} \u0000";

    @LocalServerPort
    int port;

    @Autowired
    Submissions submissions;

    @Autowired
    Representatives representatives;

    @Autowired
    Documents documents;

    @Autowired
    Letters letters;

    @Autowired
    RateLimit limit;

    @Autowired
    SendingRepository sendings;

    @Autowired
    MutableClock clock;

    @Autowired
    WebApplicationContext context;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/request/kauhajoki",
                "/request/imatra?lang=sv",
                "/request/muurame?lang=en",
                "/accessibility"
            })
    void aPublicPageSetsNoCookieAndAllowsNoScript(String path) {
        Web web = new Web(port);
        HttpResponse<String> page = web.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(web.cookies()).isZero();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("script-src", "unsafe");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.body()).doesNotContain("<script", "style=");
    }

    @Test
    void theFormSpeaksTheLanguageOfTheAddressOrOfTheBrowser() {
        assertThat(new Web(port).get("/request/kauhajoki?lang=sv").body())
                .contains("<html lang=\"sv\">", "Gör en dataskyddsbegäran");
        Web browser = new Web(port);
        assertThat(browser.send(browser.request("/request/kauhajoki")
                                .header("Accept-Language", "en-GB")
                                .GET())
                        .body())
                .contains("Make a data protection request");
        assertThat(browser.send(browser.request("/request/kauhajoki")
                                .header("Accept-Language", "de")
                                .GET())
                        .body())
                .contains("Tee tietosuojapyyntö");
    }

    @Test
    void anEmptyFormIsNotSentAndSaysWhatIsMissing() {
        HttpResponse<String> answer = new Web(port).multipart("/request/kauhajoki?lang=fi", Map.of(), null);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Pyyntöä ei vielä lähetetty", "Korjaa yksi kohta", "href=\"#email\"")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void aSentFormBecomesASubmissionWithTheStatedRight() {
        Submission stored = sent(Map.of(
                "rights", "erasure", "words", "Poistakaa tietoni.", "name", "Aino Koe", "email", "aino@example.com"));
        assertThat(stored.channel()).isEqualTo(Channel.WEB_FORM);
        assertThat(stored.statedRights()).containsExactly(Right.ERASURE);
        assertThat(stored.requester().name()).isEqualTo("Aino Koe");
        assertThat(stored.mailboxConfirmed()).isFalse();
        ActingAs.run(Actor.system("test"), () -> assertThat(letters.of(stored.id()))
                .anyMatch(letter -> letter.kind() == LetterKind.MAILBOX_CHECK));
    }

    @Test
    void withoutMailAPostalAddressIsEnough() {
        Submission stored = sent(Map.of("byLetter", "yes", "address", "Koekuja 1\n61800 Kauhajoki", "words", "Hei"));
        assertThat(stored.requester().postalAddress()).contains("Koekuja 1");
        assertThat(stored.statedRights()).isEmpty();
    }

    @Test
    @DisplayName("R27: a form made for another tells whose data it concerns, and all of it stands in the words too")
    void aFormForAnotherTellsForWhom() {
        Submission stored = sent(Map.of(
                "rights", "access",
                "acting.chosen", "yes",
                "acting.person", "Martta Koskinen",
                "acting.kind", "guardian",
                "acting.basis", "Digi- ja väestötietoviraston päätös 1.2.2026",
                "acting.contact", "040 000 0000",
                "name", "Aino Koe",
                "email", "aino@example.com"));
        assertThat(stored.requester().name()).isEqualTo("Aino Koe");
        assertThat(stored.words())
                .contains("Teen pyynnön toisen puolesta: Martta Koskinen")
                .contains("Olen hänen huoltajansa tai edunvalvojansa", "päätös 1.2.2026", "040 000 0000");
        assertThat(stated(stored))
                .contains(new StatedRepresentation(
                        Representation.Kind.GUARDIAN,
                        "Martta Koskinen",
                        "Digi- ja väestötietoviraston päätös 1.2.2026",
                        "040 000 0000"));
        assertThat(stated(sent(Map.of("acting.person", "Ei Kukaan", "name", "A", "email", "aino@example.com"))))
                .isEmpty();
    }

    @Test
    void whoActsForAnotherNamesThePersonAndLosesNothing() {
        HttpResponse<String> answer = new Web(port)
                .multipart(
                        "/request/kauhajoki?lang=fi",
                        Map.of(
                                "acting.chosen", "yes",
                                "acting.kind", "estate",
                                "acting.basis", "Perukirja 3.3.2026",
                                "email", "aino@example.com"),
                        null);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#actingPerson\"", "id=\"acting-person-problem\"", "Perukirja 3.3.2026")
                .containsPattern("value=\"estate\" checked")
                .contains("Kirjoita sen henkilön nimi, jonka tietoja pyyntö koskee.");
    }

    @Test
    void nastyTextIsStoredAsTypedAndShownHarmless() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : new String[] {"rights", "words", "name", "customerNumber", "siteNumber", "address"}) {
            fields.put(field, NASTY);
        }
        fields.put("email", "not an address " + NASTY);
        HttpResponse<String> again = new Web(port).multipart("/request/kauhajoki?lang=en", fields, null);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).doesNotContain("<script>alert").contains("drop table", "${7*7}");
        fields.put("email", "nasty@example.com");
        assertThat(sent(fields).words()).startsWith(NASTY.replace("\u0000", "").strip());
    }

    @Test
    void everythingTypedStaysWhenSomethingIsToBeMended() {
        String page = new Web(port)
                .multipart(
                        "/request/kauhajoki?lang=fi",
                        Map.of(
                                "rights",
                                "access",
                                "words",
                                "Sanani & omat",
                                "name",
                                "Aino Koe",
                                "email",
                                "aino.example"),
                        null)
                .body();
        assertThat(page)
                .contains("Sanani &amp; omat", "value=\"Aino Koe\"", "value=\"aino.example\"", "puuttuu @-merkki")
                .containsPattern("value=\"access\"[^>]*checked");
    }

    @Test
    void anUploadOf50MegabytesIsRefusedKindlyAndTheTextStays() {
        HttpResponse<String> answer = new Web(port)
                .multipart(
                        "/request/kauhajoki?lang=fi",
                        Map.of("words", "Tekstini", "email", "aino@example.com"),
                        new Web.Upload("lasku.pdf", new byte[50 * 1024 * 1024]));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Tekstini", "lasku.pdf koko on 50\u00a0Mt");
    }

    @Test
    void anUploadBeyondEveryLimitGetsAFriendlyPage() {
        HttpResponse<String> answer = new Web(port)
                .multipart(
                        "/request/kauhajoki?lang=fi",
                        Map.of("email", "aino@example.com"),
                        new Web.Upload("lasku.pdf", new byte[70 * 1024 * 1024]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Lähetys on liian suuri", "<html lang=\"fi\">");
    }

    @Test
    void aProgramNamedPdfIsNotTaken() {
        byte[] program = new byte[2048];
        program[0] = 'M';
        program[1] = 'Z';
        HttpResponse<String> answer = new Web(port)
                .multipart(
                        "/request/kauhajoki?lang=fi",
                        Map.of("words", "Tekstini", "email", "aino@example.com"),
                        new Web.Upload("lasku.pdf", program));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Tekstini", "Tätä tiedostomuotoa ei voi ottaa vastaan");
    }

    @Test
    void anAttachedPdfBecomesADocumentOfTheCase() {
        byte[] pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        HttpResponse<String> answer = new Web(port)
                .multipart(
                        "/request/kauhajoki?lang=fi",
                        Map.of("email", "aino@example.com"),
                        new Web.Upload("lasku.pdf", pdf));
        Submission stored = submission(answer);
        ActingAs.run(
                Actor.system("test"),
                () -> assertThat(documents.of(stored.id())).singleElement().satisfies(document -> {
                    assertThat(document.mediaType()).isEqualTo("application/pdf");
                    assertThat(document.fileName()).isEqualTo("lasku.pdf");
                }));
    }

    @Test
    void theButtonPressedTwiceMakesOneRequest() {
        Map<String, String> fields = Map.of("email", "twice@example.com", "once", "a-number-of-the-form");
        String first = location(new Web(port).multipart("/request/kauhajoki?lang=fi", fields, null));
        String second = location(new Web(port).multipart("/request/kauhajoki?lang=fi", fields, null));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theFieldThatPeopleDoNotSeeStopsProgramsButKeepsTheText() {
        HttpResponse<String> answer = new Web(port)
                .multipart(
                        "/request/kauhajoki?lang=fi",
                        Map.of("email", "bot@example.com", "words", "Tekstini", "website", "http://spam.example"),
                        null);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Tyhjennä tämä kenttä", "Tekstini");
    }

    @Test
    void oneFormTooManyIsAskedToWaitAndKeepsEveryWord() throws Exception {
        while (limit.allows("203.0.113.99")) {
            assertThat(limit).isNotNull();
        }
        MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(multipart("/request/kauhajoki?lang=fi")
                        .param("email", "reko@example.com")
                        .param("words", "Kaikki tietoni")
                        .with(request -> {
                            request.setRemoteAddr("203.0.113.99");
                            return request;
                        }))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Kaikki tietoni")))
                .andExpect(content().string(containsString("Odota kymmenen minuuttia")));
    }

    @Test
    void eachNetworkHasItsOwnMeasure() {
        RateLimit one = new RateLimit(sendings, clock, 1);
        assertThat(one.allows("203.0.113.7")).isTrue();
        assertThat(one.allows("203.0.113.7")).isFalse();
        assertThat(one.allows("203.0.113.8")).isTrue();
        assertThat(one.allows("2001:db8:1:2:a:b:c:d")).isTrue();
        assertThat(one.allows("2001:db8:1:2:ffff:b:c:d")).isFalse();
    }

    @Test
    void anUnknownCompanyIsAPageThatDoesNotExist() {
        assertThat(new Web(port).get("/request/nowhere?lang=en").statusCode()).isEqualTo(404);
        assertThat(new Web(port).get("/no/such/page?lang=en").statusCode()).isEqualTo(404);
        assertThat(new Web(port).get("/request/..%2f..%2fetc").statusCode()).isBetween(400, 404);
    }

    private java.util.Optional<StatedRepresentation> stated(Submission stored) {
        return ActingAs.call(Actor.system("test"), () -> representatives.stated(stored.id()));
    }

    private Submission sent(Map<String, String> fields) {
        return submission(new Web(port).multipart("/request/kauhajoki?lang=fi", fields, null));
    }

    private Submission submission(HttpResponse<String> answer) {
        String page = new Web(port).get(path(location(answer))).body();
        var reference = java.util.regex.Pattern.compile("K-\\d{4}-\\d{4,}").matcher(page);
        assertThat(reference.find()).isTrue();
        return ActingAs.call(
                Actor.system("test"),
                () -> submissions.byReference(reference.group()).orElseThrow());
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
