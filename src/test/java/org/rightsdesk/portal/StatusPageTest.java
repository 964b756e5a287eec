package org.rightsdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.correspondence.StatusLinks;
import org.rightsdesk.identity.NotIdentifiable;
import org.rightsdesk.request.AssessmentDraft;
import org.rightsdesk.request.Assessments;
import org.rightsdesk.request.ChangePace;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.FeeAnswer;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.NewSubmission;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@DeskTest
class StatusPageTest {

    @LocalServerPort
    int port;

    @Autowired
    Submissions submissions;

    @Autowired
    Requests requests;

    @Autowired
    Assessments assessments;

    @Autowired
    StatusLinks links;

    @Autowired
    Messages messages;

    @Autowired
    MutableClock clock;

    @Autowired
    NotIdentifiable notIdentifiable;

    @Autowired
    ApplicationContext context;

    @SuppressWarnings("NullAway.Init")
    Submission submission;

    String path = "";

    @BeforeEach
    void aSubmissionArrives() {
        submission = ActingAs.call(
                Actor.customer(),
                () -> submissions.receive(new NewSubmission(
                        new CompanyKey("kauhajoki"),
                        Channel.WEB_FORM,
                        clock.instant(),
                        Language.SV,
                        new Requester("Aino Koe", new EmailAddress("aino@example.com"), null, null, null, null),
                        "",
                        "Poistakaa tietoni",
                        Set.of(Right.ERASURE))));
        path = "/status/" + ActingAs.call(Actor.system("test"), () -> links.create(submission.id()));
    }

    @Test
    void showsReferenceLastDayAndStepsInTheLanguageOfTheRequest() {
        HttpResponse<String> page = new Web(port).get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"sv\">", submission.reference(), "Vi svarar senast", "Din begäran kom in")
                .doesNotContain("Aino", "aino@example.com", "Poistakaa tietoni");
        assertThat(new Web(port).get(path + "?lang=en").body()).contains("We will answer by");
    }

    @Test
    void isNotIndexedSetsNoCookieAndTellsNoOtherSite() {
        Web web = new Web(port);
        HttpResponse<String> page = web.get(path);
        assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(web.cookies()).isZero();
        assertThat(page.body()).doesNotContain("<script");
    }

    @Test
    void anUnknownLinkIsAPageThatDoesNotExist() {
        HttpResponse<String> page = new Web(port).get("/status/" + UUID.randomUUID() + "?lang=fi");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Sivua ei löytynyt");
        assertThat(new Web(port)
                        .post("/status/nonsense/message", Map.of("text", "Hei"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Web(port).get("/status/%27%20or%201=1--?lang=fi").statusCode())
                .isBetween(400, 404);
    }

    @Test
    void openingTheConfirmationLinkConfirmsNothingPressingTheButtonDoes() {
        new Web(port).get(path + "/confirm");
        assertThat(reload().mailboxConfirmed()).isFalse();
        assertThat(new Web(port).post(path + "/confirm", Map.of()).statusCode()).isEqualTo(303);
        assertThat(reload().mailboxConfirmed()).isTrue();
        assertThat(new Web(port).get(path + "/confirm?lang=en").body()).contains("Your email address is confirmed");
    }

    @Test
    void aMessageReachesTheCase() {
        assertThat(new Web(port)
                        .post(path + "/message", Map.of("text", "Lisäys <script>"))
                        .statusCode())
                .isEqualTo(303);
        ActingAs.run(Actor.system("test"), () -> assertThat(messages.of(submission.id()))
                .anySatisfy(message -> assertThat(message.words()).isEqualTo("Lisäys <script>")));
    }

    @Test
    void anEmptyMessageIsAskedForAgain() {
        HttpResponse<String> page = new Web(port).post(path + "/message?lang=fi", Map.of("text", "  "));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Kirjoita viesti ennen lähettämistä");
    }

    @Test
    void theCustomerWithdrawsAfterAPageThatAsks() {
        RightsRequest request = opened();
        assertThat(new Web(port).get(path + "/withdraw?lang=fi").body()).contains("Haluatko peruuttaa pyyntösi?");
        assertThat(status(request)).isNotEqualTo(Status.WITHDRAWN);
        new Web(port).post(path + "/withdraw", Map.of("reference", request.reference()));
        assertThat(status(request)).isEqualTo(Status.WITHDRAWN);
        assertThat(new Web(port).get(path + "?lang=fi").body()).contains("Peruutit pyynnön");
    }

    @Test
    void changingTheLanguageOfTheWithdrawalKeepsWhatIsChosen() {
        RightsRequest request = opened(Right.ERASURE, Right.ACCESS);
        String chosen = request.reference();
        Document asked =
                Jsoup.parse(new Web(port).get(path + "/withdraw?lang=fi").body());
        assertThat(asked.select("header nav button[form=withdrawal]").eachAttr("formaction"))
                .contains(path + "/withdraw/language?lang=sv");
        assertThat(asked.select("header nav a")).isEmpty();
        Document page = Jsoup.parse(new Web(port)
                .post(path + "/withdraw/language?lang=sv", Map.of("reference", chosen))
                .body());
        assertThat(page.select("html").attr("lang")).isEqualTo("sv");
        assertThat(page.select("[name=reference]")).hasSize(2);
        assertThat(page.select("[name=reference][checked]").eachAttr("value")).containsExactly(chosen);
        assertThat(page.select("#withdrawal").attr("action")).isEqualTo(path + "/withdraw?lang=sv");
        assertThat(status(request)).isNotEqualTo(Status.WITHDRAWN);
    }

    @Test
    void whoWithdrawsInASecondTabReadsThatItIsDone() {
        RightsRequest request = opened();
        for (int tab = 0; tab < 2; tab++) {
            assertThat(new Web(port)
                            .post(path + "/withdraw?lang=fi", Map.of("reference", request.reference()))
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(status(request)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void whoWithdrawsBeforeAnybodyHasReadTheRequestIsHeardAsAMessage() {
        new Web(port).post(path + "/withdraw", Map.of("reference", submission.reference()));
        ActingAs.run(Actor.system("test"), () -> assertThat(messages.of(submission.id()))
                .anySatisfy(message -> assertThat(message.words()).contains("Jag återtar min begäran")));
    }

    @Test
    void aRevokedLinkIsAPageThatDoesNotExist() {
        ActingAs.run(Actor.system("test"), () -> links.revokeAll(submission.id()));
        assertThat(new Web(port).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aForeignReferenceWithdrawsNothing() {
        RightsRequest request = opened();
        new Web(port).post(path + "/withdraw", Map.of("reference", "K-2026-9999"));
        assertThat(status(request)).isNotEqualTo(Status.WITHDRAWN);
    }

    @Test
    void afterTriageTheRightIsNamed() {
        opened();
        assertThat(new Web(port).get(path + "?lang=fi").body())
                .contains("Pyyntösi: tietojen poistaminen", "Poistamme tiedot", "Miksi juuri tämä päivä?");
    }

    @Test
    @DisplayName(
            "R2: the page of a person who could not be identified does not say that this was made sure, searched or carried out")
    void notIdentified() {
        CaseWork work = CaseWork.on(context);
        work.runJobs(submission.id());
        RightsRequest request = opened();
        work.runJobs(submission.id());
        ActingAs.run(
                Actor.staff("sari.kivela"),
                () -> notIdentifiable.giveUp(request.id(), "Nimellä ei löydy asiakasta", "Kirje palasi avaamattomana"));
        work.runJobs(submission.id());
        assertThat(status(request)).isEqualTo(Status.CLOSED);
        assertThat(new Web(port).get(path + "?lang=fi").body())
                .contains("Vastasimme sinulle", "Teimme päätöksen")
                .doesNotContain("Varmistimme, että pyyntö on sinulta", "Haimme tietosi", "Toteutimme päätöksen");
    }

    @Test
    @DisplayName(
            "R35, D11: an announced fee asks for the customer's choice, says that the clock runs on, and asks no longer then")
    void anAnnouncedFeeAsksForTheChoice() {
        UUID id = opened().id();
        AssessmentDraft fee = new AssessmentDraft(
                Ground.MANIFESTLY_UNFOUNDED,
                true,
                false,
                false,
                ChangePace.HARDLY,
                "Sama pyyntö joka päivä.",
                "Viestit 1.–20.11.",
                List.of(),
                "",
                "Tunti työtä",
                new BigDecimal("20.50"));
        ActingAs.run(Actor.staff("sari.kivela"), () -> assessments.propose(id, fee));
        ActingAs.run(Actor.staff("paivi.lehto"), () -> assessments.approve(id));
        assertThat(new Web(port).get(path + "?lang=fi").body()).doesNotContain("olisi maksullista");
        ActingAs.run(Actor.system("test"), () -> assessments.announced(id));
        assertThat(new Web(port).get(path + "?lang=fi").body())
                .contains("olisi maksullista", "Määräaika kuluu koko ajan", "Ilmoitimme sinulle maksusta");
        ActingAs.run(Actor.staff("sari.kivela"), () -> assessments.answered(id, FeeAnswer.PAY));
        assertThat(new Web(port).get(path + "?lang=fi").body())
                .contains("mitä valitsit maksun vuoksi")
                .doesNotContain("olisi maksullista");
    }

    private RightsRequest opened() {
        return opened(Right.ERASURE);
    }

    private RightsRequest opened(Right... rights) {
        return ActingAs.call(Actor.staff("sari.kivela"), () -> {
            submissions.triage(submission.id(), new Triage(Set.of(rights), Language.FI, null, null, true, true, null));
            return requests.ofSubmission(submission.id()).getFirst();
        });
    }

    private Submission reload() {
        return ActingAs.call(Actor.system("test"), () -> submissions.get(submission.id()));
    }

    private Status status(RightsRequest request) {
        return ActingAs.call(
                Actor.system("test"), () -> requests.get(request.id()).status());
    }
}
