package org.rightsdesk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Step;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.correspondence.MailboxPoller;
import org.rightsdesk.correspondence.StatusLinks;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.testing.Smtp;
import org.rightsdesk.testing.Web;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** A customer shows who he or she is, through real HTTP, real mail and a real OpenID Connect service (B.4, R27, R56). */
@DeskTest
class IdentityPageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    ConfigurableEnvironment environment;

    @Autowired
    GreenMail greenMail;

    @Autowired
    MutableClock clock;

    @Autowired
    IdentityChecks checks;

    @Autowired
    CodeChecks codes;

    @Autowired
    IdentityCodes identityCodes;

    private CaseWork work;

    @SuppressWarnings("NullAway.Init")
    private Submission submission;

    private UUID request = UUID.randomUUID();
    private String address = "";
    private String path = "";

    @BeforeEach
    void people() {
        work = CaseWork.on(context);
    }

    @Test
    @DisplayName(
            "B.4: on the page the customer asks for a code and types it; wrong, old and worn-out codes are told, the right one ends the wait")
    void theCodeOnThePage() {
        asked(Right.RESTRICTION, true);
        assertThat(question()).contains("kertakäyttökoodi").doesNotContain("Tunnistaudu sähköisesti");
        Web web = new Web(port);
        assertThat(web.get(path).body()).contains(path + "/identity");
        assertThat(web.get(path + "/identity").body())
                .contains("Lähetä minulle koodi")
                .doesNotContain(address, "<script", "Tunnistaudu sähköisesti");
        assertThat(web.post(path + "/identity", Map.of("code", "123456")).body())
                .contains("Koodi ei ole enää voimassa");
        assertThat(web.post(path + "/identity/send", Map.of()).statusCode()).isEqualTo(303);
        String first = CodeMails.latestCode(greenMail, address);
        assertThat(web.get(path + "/identity?lang=fi").body()).contains(path + "/identity/language?lang=sv");
        assertThat(web.post(path + "/identity/language?lang=sv", Map.of("code", "123"))
                        .body())
                .as("a change of language keeps the code that was begun and tries nothing")
                .contains("<html lang=\"sv\">", "value=\"123\"", path + "/identity?lang=sv")
                .doesNotContain("class=\"problem\"");
        HttpResponse<String> empty = web.post(path + "/identity", Map.of("code", ""));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Kirjoita koodi.");
        String wrong = first.equals("111111") ? "222222" : "111111";
        for (int i = 0; i < 4; i++) {
            assertThat(web.post(path + "/identity", Map.of("code", wrong)).body())
                    .contains("Koodi ei ole oikea");
        }
        assertThat(web.post(path + "/identity", Map.of("code", wrong)).body()).contains("viisi kertaa");
        assertThat(web.post(path + "/identity", Map.of("code", first)).body()).contains("viisi kertaa");
        web.post(path + "/identity/send", Map.of());
        String second = CodeMails.latestCode(greenMail, address);
        clock.forward(Duration.ofMinutes(11));
        assertThat(web.post(path + "/identity", Map.of("code", second)).body()).contains("ei ole enää voimassa");
        web.post(path + "/identity/send", Map.of());
        HttpResponse<String> right =
                web.post(path + "/identity", Map.of("code", CodeMails.latestCode(greenMail, address)));
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(web.get(path + "/identity?note=shown&lang=en").body()).contains("Thank you", "do not need to");
        work.runJobs(submission.id());
        assertThat(work.open(request))
                .extracting(WorkItem::step)
                .doesNotContain(Step.AWAIT_IDENTITY, Step.CHECK_IDENTITY);
        assertThat(web.cookies()).isZero();
    }

    @Test
    @DisplayName(
            "B.4: a code that a handler sends before asking is typed on the page of the case; where it is not enough"
                    + " a handler judges, and nobody is asked to choose a way again")
    void theCodeOfAHandlerWhoHasNotAsked() {
        opened(Right.ACCESS, true);
        Web web = new Web(port);
        assertThat(web.get(path).body()).doesNotContain(path + "/identity");
        work.as(CaseWork.HANDLER, () -> codes.sendTo(request, new EmailAddress(address)));
        assertThat(web.get(path).body()).contains(path + "/identity");
        HttpResponse<String> right =
                web.post(path + "/identity", Map.of("code", CodeMails.latestCode(greenMail, address)));
        assertThat(right.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).contains("note=to-be-judged"));
        assertThat(web.get(path + "/identity?note=to-be-judged").body())
                .contains("Asiakäsittelijä tarkistaa")
                .doesNotContain("Valitse yksi tapa", "Lähetä minulle koodi");
        assertThat(web.get(path).body()).doesNotContain(path + "/identity");
    }

    @Test
    @DisplayName("B.4: the sixth code of an hour is refused on the page")
    void tooManyCodes() {
        asked(Right.RESTRICTION, true);
        Web web = new Web(port);
        for (int i = 0; i < 5; i++) {
            assertThat(web.post(path + "/identity/send", Map.of()).statusCode()).isEqualTo(303);
        }
        HttpResponse<String> sixth = web.post(path + "/identity/send", Map.of());
        assertThat(sixth.statusCode()).isEqualTo(409);
        assertThat(sixth.body()).contains("on jo lähetetty 5\u00a0koodia");
    }

    @Test
    @DisplayName("B.4: the customer may answer the mail with the code instead; nobody has to read that mail")
    void theCodeByMail() {
        asked(Right.RESTRICTION, true);
        work.as(CaseWork.HANDLER, () -> codes.send(request));
        String code = CodeMails.latestCode(greenMail, address);
        clock.set(java.time.Instant.now());
        new Smtp(greenMail.getSmtp().getPort())
                .send(
                        address,
                        "tietosuoja@kauhajoki.test",
                        "From: " + address + "\r\nTo: tietosuoja@kauhajoki.test\r\nSubject: Vs: Koodi, "
                                + work.request(request).reference() + "\r\nMessage-ID: <" + UUID.randomUUID()
                                + "@example.test>\r\n\r\nHei, koodi on " + code + "\r\n");
        context.getBean(MailboxPoller.class).pollNow();
        work.runJobs(submission.id());
        assertThat(work.open(request))
                .extracting(WorkItem::step)
                .doesNotContain(Step.AWAIT_IDENTITY, Step.CHECK_IDENTITY, Step.READ_MESSAGE)
                .isNotEmpty();
    }

    @Test
    @DisplayName("B.4: without an address on file no code is offered")
    void noAddress() {
        asked(Right.ACCESS, false);
        Web web = new Web(port);
        assertThat(web.get(path + "/identity").body())
                .contains("Näin vahvistat henkilöllisyytesi")
                .doesNotContain("Lähetä minulle koodi");
        assertThat(web.post(path + "/identity/send", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName(
            "R27: who acts for another is asked for the authority and for the other's numbers; a visit only where there is an office")
    void whoActsForAnother() {
        asked(Right.ACCESS, false);
        assertThat(new Web(port).get(path + "/identity").body())
                .contains("kerro asiakasnumerosi", "Käy toimistossamme")
                .doesNotContain("toisen ihmisen puolesta");
        work.as(CaseWork.HANDLER, () -> work.bean(CaseMarks.class).set(submission.id(), Mark.REPRESENTED, ""));
        assertThat(new Web(port).get(path + "/identity").body())
                .contains("Teet pyynnön toisen ihmisen puolesta", "kerro hänen asiakasnumeronsa")
                .doesNotContain("kerro asiakasnumerosi");
        opened(new CompanyKey("muurame"), CaseWork.HANDLER_OF_MUURAME, Right.ACCESS, false);
        assertThat(new Web(port).get(path + "/identity").body())
                .contains("Pyydä meitä soittamaan")
                .doesNotContain("Käy toimistossamme");
    }

    @Test
    @DisplayName("B.4 level 2: electronic identification is off until it is set up")
    void off() {
        asked(Right.ACCESS, true);
        assertThat(new Web(port).get(path + "/identity/sign-in").statusCode()).isEqualTo(404);
        assertThat(new Web(port).get("/identity/return?state=a&code=b").statusCode())
                .isEqualTo(303);
    }

    @Test
    @DisplayName(
            "B.4 level 2, R56: whoever the service identifies by the code on file is let through; another separator is another person")
    void electronicIdentification() {
        String base = "http://127.0.0.1:" + port;
        try (IdentificationService service = new IdentificationService(base + "/identity/return")) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "oidc",
                            Map.of(
                                    "rightsdesk.public-url",
                                    base,
                                    "rightsdesk.identity.oidc.issuer",
                                    service.issuer(),
                                    "rightsdesk.identity.oidc.client-secret",
                                    IdentificationService.SECRET)));
            asked(Right.ACCESS, false);
            work.as(CaseWork.HANDLER, () -> identityCodes.note(submission.id(), "010100a900f"));
            assertThat(new Web(port).get(path + "/identity").body()).contains("Tunnistaudu sähköisesti");
            assertThat(question())
                    .contains("Tunnistaudu sähköisesti asian seurantasivulla")
                    .doesNotContain("kertakäyttökoodi");

            assertThat(signedIn(service, "twin")).endsWith("/identity?note=not-the-same");
            assertThat(work.look(() -> checks.shown(request))).isFalse();
            assertThat(signedIn(service, "aino")).endsWith("/identity?note=shown");
            assertThat(work.look(() -> checks.current(request)).orElseThrow().means())
                    .isEqualTo(Means.STRONG_IDENTIFICATION);
            work.runJobs(submission.id());
            assertThat(work.open(request)).extracting(WorkItem::step).containsOnly(Step.SEARCH_REGISTER);

            asked(Right.ACCESS, false);
            assertThat(signedIn(service, "other")).endsWith("/identity?note=not-the-same");
            assertThat(signedIn(service, "aino")).endsWith("/identity?note=to-be-judged");
            assertThat(work.open(request)).extracting(WorkItem::step).containsExactly(Step.CHECK_IDENTITY);
            work.as(CaseWork.HANDLER, () -> checks.confirm(request, Means.STRONG_IDENTIFICATION, ""));

            asked(Right.ACCESS, false);
            forged(service);
        } finally {
            environment.getPropertySources().remove("oidc");
        }
    }

    @Test
    @Timeout(60)
    @DisplayName(
            "B.4: a service that takes the call and keeps silent holds nobody up; the page says so and offers the other ways")
    void theServiceKeepsSilent() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "oidc",
                            Map.of("rightsdesk.identity.oidc.issuer", "http://127.0.0.1:" + silent.getLocalPort())));
            asked(Right.RESTRICTION, true);
            HttpResponse<String> answer = new Web(port).get(path + "/identity/sign-in");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Tunnistuspalvelu ei vastaa juuri nyt", "Lähetä minulle koodi");
        } finally {
            environment.getPropertySources().remove("oidc");
        }
    }

    @Test
    @Timeout(60)
    @DisplayName("B.4: a service that falls silent when it is asked for the proof or its keys is not waited for either")
    void theServiceFallsSilentLater() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String there = "http://127.0.0.1:" + silent.getLocalPort();
            ClientRegistration service = ClientRegistration.withRegistrationId("identification")
                    .clientId("rightsdesk")
                    .clientSecret("secret")
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("http://127.0.0.1/identity/return")
                    .authorizationUri(there + "/authorize")
                    .tokenUri(there + "/token")
                    .jwkSetUri(there + "/keys")
                    .scope("openid")
                    .build();
            SignIn signIn = new SignIn(
                    UUID.randomUUID(),
                    "link",
                    "state",
                    "nonce",
                    "verifier",
                    clock.instant().plusSeconds(60));
            OidcTalk talk = new OidcTalk(new OidcHttp(Duration.ofMillis(300)));
            assertThat(talk.answer(service, signIn, "code")).isEmpty();
        }
    }

    /** Another browser's answer, a changed cookie and one that is too old lead nowhere. */
    private void forged(IdentificationService service) {
        Web mine = new Web(port);
        String there = mine.get(path + "/identity/sign-in")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String back = throughTheService(service, "aino", there);
        assertThat(location(new Web(port).get(back))).isEqualTo("/identity/failed");
        assertThat(new Web(port).get("/identity/failed?lang=fi").body()).contains("Tunnistautuminen keskeytyi");
        HttpRequest.Builder changed =
                new Web(port).request(back).header("Cookie", "rightsdesk-identification=demo.AAAAAAAAAAAAAAAAAAAAAAAA");
        assertThat(location(new Web(port).send(changed))).isEqualTo("/identity/failed");
        clock.forward(Duration.ofMinutes(11));
        assertThat(location(mine.get(back))).endsWith("note=failed");
        assertThat(work.look(() -> checks.shown(request))).isFalse();
    }

    private String signedIn(IdentificationService service, String person) {
        Web web = new Web(port);
        HttpResponse<String> begin = web.get(path + "/identity/sign-in");
        assertThat(begin.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax", "Path=/identity/return")
                .doesNotContain(request.toString());
        String there = begin.headers().firstValue("Location").orElseThrow();
        assertThat(there).startsWith(service.issuer()).contains("code_challenge=", "nonce=", "state=");
        return location(web.get(throughTheService(service, person, there)));
    }

    /** The person signs in at the service and is sent back. @return path and query of the way back */
    private static String throughTheService(IdentificationService service, String person, String there) {
        Web browser = new Web(URI.create(service.issuer()).getPort());
        Matcher token = TOKEN.matcher(browser.get("/login").body());
        assertThat(token.find()).isTrue();
        browser.post("/login", Map.of("username", person, "password", person, "_csrf", token.group(1)));
        String back = location(browser.get(there.substring(service.issuer().length())));
        URI address = URI.create(back);
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(
                        answer.statusCode() + " " + answer.headers().map() + " " + answer.body()));
    }

    private String question() {
        return work.look(() -> work.bean(Letters.class).of(submission.id())).stream()
                .filter(letter -> letter.kind() == LetterKind.IDENTITY_QUESTION)
                .findFirst()
                .orElseThrow()
                .text()
                .replaceAll("\\s+", " ");
    }

    private void asked(Right right, boolean contactOnFile) {
        opened(right, contactOnFile);
        work.as(CaseWork.HANDLER, () -> checks.ask(request));
        work.runJobs(submission.id());
    }

    private void opened(Right right, boolean contactOnFile) {
        opened(CaseWork.KAUHAJOKI, CaseWork.HANDLER, right, contactOnFile);
    }

    private void opened(CompanyKey company, String handler, Right right, boolean contactOnFile) {
        address = UUID.randomUUID() + "@example.test";
        submission = work.arrives(
                company,
                Channel.PHONE,
                new Requester("Aino Esimerkki", new EmailAddress(address), null, null, null, null),
                "Pyyntö");
        work.runJobs(submission.id());
        Triage triage = new Triage(Set.of(right), Language.FI, null, null, contactOnFile, false, null);
        work.as(handler, () -> work.bean(Submissions.class).triage(submission.id(), triage));
        work.runJobs(submission.id());
        request = work.look(() -> work.bean(Requests.class).ofSubmission(submission.id()))
                .getFirst()
                .id();
        path = "/status/" + work.look(() -> work.bean(StatusLinks.class).create(submission.id()));
    }
}
