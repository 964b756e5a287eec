package org.rightsdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Digest;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.rightsdesk.correspondence.Paper;
import org.rightsdesk.identity.CodeMails;
import org.rightsdesk.registers.Search;
import org.rightsdesk.registers.Searches;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Conflict;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Access through the real diagrams: gathered, looked through, packed, fetched with a code over HTTP, removed (C.1, R25, C.11). */
@DeskTest
class AccessDeliveryTest {

    private static final String LOG = "time,purpose,viewed_by\n2026-01-02T10:00,billing,Maija Meikäläinen\n";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    GreenMail greenMail;

    @Autowired
    MutableClock clock;

    Instant begun = Instant.EPOCH;

    @BeforeEach
    void rememberTheTime() {
        begun = clock.instant();
    }

    @AfterEach
    void timeIsAsBefore() {
        clock.set(begun);
    }

    @Test
    @DisplayName("C.1, R31, R25: index, list and data come in one package that a code opens; its hash is the evidence")
    void theCustomerFetchesThePackage() {
        DeliveryFlow flow = prepared("leppakoski");
        DeliveryPackage made = flow.prepare(Way.DOWNLOAD);
        assertThat(flow.people.request(flow.id()).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.reply()).contains("Voit hakea paketin asian seurantasivulta viimeistään", "kertakäyttökoodin");
        Web web = new Web(port);
        String page = flow.page();
        assertThat(web.get(page + "?lang=fi").body()).contains("Hae tietopaketti", "Tietopaketti on valmis");
        String path = page + "/package/" + flow.request.reference();
        assertThat(web.get(path + "?lang=fi").body())
                .contains("a…\u2060@example.test", "Lähetä koodi")
                .doesNotContain(flow.address, "<script");
        assertThat(web.post(path + "/code", Map.of()).statusCode()).isEqualTo(303);
        assertThat(web.get(path + "?lang=fi").body()).contains("Koodi on lähetetty");
        assertThat(web.post(path + "/language?lang=sv", Map.of("code", "987")).body())
                .as("a change of language keeps the code that was begun and tries nothing")
                .contains("<html lang=\"sv\">", "value=\"987\"", path + "/fetch?lang=sv")
                .doesNotContain("class=\"problem\"");
        HttpResponse<byte[]> file = fetch(path, CodeMails.latestCode(greenMail, flow.address));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", flow.request.reference().toLowerCase(java.util.Locale.ROOT) + ".zip");
        assertThat(Digest.of(file.body())).isEqualTo(made.sha256());
        Map<String, byte[]> files = DeliveryFlow.unzip(file.body());
        assertThat(files.keySet()).contains("index.html", "index.json");
        List<DeliveredItem> evidence =
                flow.people.look(() -> flow.bean(Packages.class).items(flow.id()));
        assertThat(evidence).hasSameSizeAs(files.keySet()).allSatisfy(item -> assertThat(item.sha256())
                .isEqualTo(Digest.of(Objects.requireNonNull(files.get(item.path())))));
        assertThat(latest(flow).downloads()).isEqualTo(1);
        assertThat(web.cookies()).isZero();
    }

    @Test
    @DisplayName("CD4, R9, L1, R53: log without staff names, both registers of L, the parts of Art. 15 in the index")
    void thePackageHoldsWhatItMust() {
        DeliveryFlow flow = prepared("leppakoski");
        flow.prepare(Way.DOWNLOAD);
        Map<String, byte[]> files = content(flow);
        String index = DeliveryFlow.text(files, "index.html");
        assertThat(index)
                .contains("<html lang=\"fi\">", "Asiakasrekisteri", "Markkinointirekisteri")
                .contains("Miten käytämme tietojasi", "Kuinka kauan säilytämme tiedot", "tietosuojavaltuutetun")
                .contains("viewed_by", "työntekijän nimi");
        String log = files.keySet().stream()
                .filter(path -> path.startsWith("data/marketing/"))
                .findFirst()
                .orElseThrow();
        assertThat(DeliveryFlow.text(files, log)).contains("billing").doesNotContain("Maija");
        assertThat(DeliveryFlow.text(files, "index.json")).contains("rightsdesk-access/1", "STAFF_NAME", "sha256");
    }

    @Test
    @DisplayName("R25: a wrong code opens nothing, five wrong ones end it, an old one has expired")
    void wrongCodes() {
        DeliveryFlow flow = prepared("leppakoski");
        flow.prepare(Way.DOWNLOAD);
        Web web = new Web(port);
        String path = flow.page() + "/package/" + flow.request.reference();
        assertThat(web.post(path + "/fetch?lang=fi", Map.of("code", "123456")).body())
                .contains("Koodi ei ole enää voimassa");
        web.post(path + "/code", Map.of());
        String code = CodeMails.latestCode(greenMail, flow.address);
        String wrong = code.equals("000000") ? "000001" : "000000";
        HttpResponse<String> answer = web.post(path + "/fetch?lang=fi", Map.of("code", wrong));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Koodi ei ole oikea");
        for (int i = 0; i < 4; i++) {
            answer = web.post(path + "/fetch?lang=fi", Map.of("code", wrong));
        }
        assertThat(answer.body()).contains("liian monta kertaa", "Lähetä koodi");
        assertThat(web.post(path + "/fetch", Map.of("code", code)).statusCode()).isEqualTo(422);
        assertThat(latest(flow).downloads()).isZero();
        clock.forward(Duration.ofHours(2));
        web.post(path + "/code", Map.of());
        String second = CodeMails.latestCode(greenMail, flow.address);
        clock.forward(Duration.ofMinutes(11));
        assertThat(web.post(path + "/fetch?lang=sv", Map.of("code", second)).body())
                .contains("Koden gäller inte längre");
    }

    @Test
    @DisplayName("C.11: after 30 days the package is gone, the page says so, its list and hashes stay")
    void removedAfterThirtyDays() {
        DeliveryFlow flow = prepared("leppakoski");
        flow.prepare(Way.DOWNLOAD);
        Web web = new Web(port);
        String path = flow.page() + "/package/" + flow.request.reference();
        clock.forwardDays(30);
        assertThat(web.get(path + "?lang=fi").body()).contains("Lähetä koodi");
        clock.forwardDays(1);
        assertThat(web.get(path + "?lang=fi").body())
                .contains("Tietopaketti on poistettu")
                .doesNotContain("Lähetä koodi");
        assertThat(web.post(path + "/code", Map.of()).statusCode()).isEqualTo(404);
        Packages packages = flow.bean(Packages.class);
        PackageRemoval removal = flow.bean(PackageRemoval.class);
        flow.people.look(() -> removal.removeDelivered(clock.instant().minus(Duration.ofDays(30))));
        assertThat(latest(flow).state()).isEqualTo(DeliveryPackage.State.REMOVED);
        assertThat(flow.handler(() -> packages.content(flow.id()))).isEmpty();
        assertThat(flow.people.look(() -> packages.items(flow.id()))).isNotEmpty();
        assertThat(web.get(path + "?lang=en").body()).contains("has been removed");
    }

    @Test
    @DisplayName("CF26: no package while an item is unchecked for third persons; what is left out has its reason")
    @Conflict(
            id = "CF26",
            companies = "K, N",
            does =
                    "A package is made only when each item was looked through for third persons; what is left out stands with its reason in the index.")
    void thirdPersons() {
        DeliveryFlow flow = gathered("leppakoski");
        assertThatThrownBy(() -> flow.prepare(Way.DOWNLOAD))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.delivery.third-persons-unchecked");
        FoundItem item = flow.handler(() -> flow.found().of(flow.id())).getFirst();
        byte[] without = "name,site\nAino,7001\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        flow.handler(() -> {
            flow.found()
                    .leaveOut(
                            flow.id(),
                            item.id(),
                            new Redaction("talonmiehen nimi", Redaction.Reason.THIRD_PERSON),
                            "asiakas.csv",
                            without);
            return Boolean.TRUE;
        });
        flow.checkAll();
        flow.prepare(Way.DOWNLOAD);
        Map<String, byte[]> files = content(flow);
        assertThat(DeliveryFlow.text(files, "index.html")).contains("talonmiehen nimi", "toisen henkilön oikeudet");
        assertThat(files.values().stream().map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8)))
                .noneMatch(text -> text.contains("Talonmies Toivo"));
    }

    @Test
    @DisplayName("CF22: a password in an extract is never stored or exported; the index says that one exists")
    @Conflict(
            id = "CF22",
            companies = "M",
            does =
                    "Passwords are cut out of attached files before they are stored; the copy only tells that one exists, and a security note goes to the controller.")
    void passwords() {
        DeliveryFlow flow = DeliveryFlow.begin(context, "muurame", Right.ACCESS).until(Step.PREPARE_PACKAGE);
        flow.attach("web-service", "web-service", "tunnus.csv", "tunnus,salasana\naino,Kissa123\n");
        flow.describeTheRest("Tiedot");
        flow.checkAll();
        flow.stateNothingAutomated();
        flow.prepare(Way.DOWNLOAD);
        Map<String, byte[]> files = content(flow);
        assertThat(DeliveryFlow.text(files, "index.html")).contains("on salasanasi", "salasana tai muu salaisuus");
        assertThat(files.values().stream().map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8)))
                .noneMatch(text -> text.contains("Kissa123"));
    }

    @Test
    @DisplayName(
            "CF23, CD16: recordings are searched for without being asked for; a hold keeps them from deletion (R33, L7)")
    @Conflict(
            id = "CF23",
            companies = "M",
            does = "Call recordings are searched for in every access request, without a specified demand.")
    void recordingsAreWithinScope() {
        DeliveryFlow flow = DeliveryFlow.begin(context, "muurame", Right.ACCESS).until(Step.SEARCH_REGISTER);
        assertThat(flow.people.look(() -> flow.bean(Searches.class).waiting(flow.id())))
                .contains("call-recordings");
        flow.people.as(CaseWork.REGISTER_OWNER, () -> flow.bean(RetentionHolds.class)
                .hold(flow.id(), "call-recordings", "toukokuun tallenteet", null));
        assertThat(flow.people.look(() -> flow.bean(RetentionHolds.class).of(flow.id())))
                .singleElement()
                .satisfies(hold -> assertThat(hold.releasedAt()).isNull());
        flow.untilClosed();
        assertThat(flow.people.look(() -> flow.bean(RetentionHolds.class).of(flow.id())))
                .allSatisfy(hold -> assertThat(hold.releasedAt()).isNotNull());
    }

    @Test
    @DisplayName("CF22, CD4, R41: a file that the machine cannot read waits until a person has looked through it")
    void unreadableFiles() {
        DeliveryFlow flow = prepared("leppakoski");
        byte[] pdf = Paper.pdf(
                "<html lang=\"fi\"><head><title>Sopimus</title></head><body>Salasana: Kissa123</body></html>");
        FoundItem item = flow.handler(() -> flow.found()
                .attach(flow.id(), new NewItem("customer", "contract", "Sopimus"), "sopimus.pdf", pdf, false));
        assertThat(item.reading()).isEqualTo(FoundItem.Reading.UNREAD);
        flow.handler(() -> {
            flow.found().noThirdPersons(flow.id(), item.id());
            return Boolean.TRUE;
        });
        assertThatThrownBy(() -> flow.prepare(Way.DOWNLOAD)).hasMessage("refusal.delivery.file-unread");
        assertThatThrownBy(() -> flow.people.as(
                        CaseWork.HANDLER_OF_KAUHAJOKI, () -> flow.found().lookedThrough(flow.id(), item.id())))
                .isInstanceOf(NotFound.class);
        flow.checkAll();
        flow.prepare(Way.DOWNLOAD);
        assertThat(content(flow).keySet()).anyMatch(path -> path.endsWith("sopimus.pdf"));
    }

    @Test
    @DisplayName("K10, CF13: the name history is part of the copy, or it is said that it holds nothing")
    void nameHistory() {
        DeliveryFlow flow =
                DeliveryFlow.begin(context, "kauhajoki", Right.ACCESS).until(Step.PREPARE_PACKAGE);
        flow.describeTheRest("Tiedot");
        flow.checkAll();
        flow.stateNothingAutomated();
        assertThatThrownBy(() -> flow.prepare(Way.DOWNLOAD)).hasMessage("refusal.delivery.name-history");
        flow.describe("customer", "name-history", "Käyttöpaikka 7001: Aino Koe 2011–2026");
        flow.checkAll();
        flow.prepare(Way.DOWNLOAD);
        assertThat(DeliveryFlow.text(content(flow), "index.html")).contains("Aino Koe 2011–2026");
    }

    @Test
    @DisplayName("C.1: the index is shown before the package is made, files included, and showing it opens no document")
    void theIndexBeforehand() {
        DeliveryFlow flow = gathered("leppakoski");
        String index = flow.handler(() -> flow.bean(Packages.class).previewHtml(flow.id()));
        assertThat(index).contains("asiakas.csv", "loki.csv");
        assertThat(flow.people.look(() -> flow.bean(AuditTrail.class).of(flow.submission.id(), flow.id())))
                .extracting(AuditEntry::verb)
                .doesNotContain(Verb.DOCUMENT_OPENED);
    }

    @Test
    @DisplayName("C.1: what a search found must be handed over or told in words")
    void aRegisterWithFindingsIsNotForgotten() {
        DeliveryFlow flow =
                DeliveryFlow.begin(context, "leppakoski", Right.ACCESS).until(Step.PREPARE_PACKAGE);
        flow.describe("customer", "contact", "Osoite: Kuja 1");
        flow.checkAll();
        flow.stateNothingAutomated();
        assertThatThrownBy(() -> flow.prepare(Way.DOWNLOAD)).hasMessage("refusal.delivery.register-empty");
        assertThat(flow.people.look(() -> flow.bean(Searches.class).of(flow.id())))
                .allMatch(search -> search.result() == Search.Result.FOUND);
    }

    @Test
    @DisplayName("R25: over the counter or by post the reply says so, and a handler notes how it was handed over")
    void byHand() {
        DeliveryFlow flow = prepared("leppakoski");
        flow.prepare(Way.OFFICE);
        assertThat(flow.reply()).contains("Voit hakea paketin toimistostamme").doesNotContain("hakupäivä");
        assertThat(flow.people.open(flow.id())).extracting(item -> item.step()).containsExactly(Step.HAND_OVER_PACKAGE);
        assertThat(new Web(port)
                        .get(flow.page() + "/package/" + flow.request.reference())
                        .statusCode())
                .isEqualTo(404);
        Packages packages = flow.bean(Packages.class);
        assertThatThrownBy(() -> flow.handler(() -> handedOver(packages, flow, " ")))
                .hasMessage("refusal.delivery.how-missing");
        assertThat(flow.bean(PackageRepository.class).due(clock.instant().plus(Duration.ofDays(365))))
                .noneMatch(each -> each.requestId().equals(flow.id()));
        flow.handler(() -> handedOver(packages, flow, "Ajokortti nähty"));
        flow.people.runJobs(flow.submission.id());
        assertThat(flow.people.request(flow.id()).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    @DisplayName("L10, N21: a foreign company's user meets no such data")
    void foreignUser() {
        DeliveryFlow flow = gathered("leppakoski");
        String stranger = CaseWork.HANDLER_OF_KAUHAJOKI;
        Packages packages = flow.bean(Packages.class);
        assertThatThrownBy(() -> flow.people.as(stranger, () -> flow.found().of(flow.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> flow.people.as(stranger, () -> packages.previewHtml(flow.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> flow.people.as(stranger, () -> packages.prepare(flow.id(), Way.OFFICE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> flow.people.as(stranger, () -> packages.content(flow.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> flow.people.as(CaseWork.REGISTER_OWNER, () -> packages.prepare(flow.id(), Way.OFFICE)))
                .hasMessage("refusal.no-role");
    }

    @Test
    @DisplayName(
            "R25: 10 MiB is the largest file, an unknown type is not taken, a number of another case opens nothing")
    void badInput() {
        DeliveryFlow flow =
                DeliveryFlow.begin(context, "leppakoski", Right.ACCESS).until(Step.SEARCH_REGISTER);
        String large = "x".repeat(10 * 1024 * 1024 + 1);
        assertThatThrownBy(() -> flow.attach("customer", "contact", "suuri.txt", large))
                .hasMessage("refusal.file-too-large");
        assertThatThrownBy(() -> flow.attach("customer", "contact", "x.exe", "MZ\u0090\u0000\u0003"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> flow.attach("nowhere", "contact", "x.txt", "x"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> flow.describe("customer", "contact", " "))
                .hasMessage("refusal.delivery.title-missing");
        assertThat(new Web(port).get(flow.page() + "/package/L-1999-0001").statusCode())
                .isEqualTo(404);
        assertThat(new Web(port).get("/transfer/nonsense").statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> flow.prepare(Way.OFFICE)).hasMessage("refusal.delivery.not-decided");
    }

    private DeliveryFlow prepared(String company) {
        DeliveryFlow flow = gathered(company);
        flow.checkAll();
        return flow;
    }

    private DeliveryFlow gathered(String company) {
        DeliveryFlow flow = DeliveryFlow.begin(context, company, Right.ACCESS).until(Step.PREPARE_PACKAGE);
        flow.attach("customer", "contact", "asiakas.csv", "name,site,caretaker\nAino,7001,Talonmies Toivo\n");
        flow.attach("marketing", "marketing", "loki.csv", LOG);
        flow.describeTheRest("Ei muuta kuin yhteystiedot");
        flow.stateNothingAutomated();
        return flow;
    }

    private Boolean handedOver(Packages packages, DeliveryFlow flow, String how) {
        packages.handedOver(flow.id(), clock.instant(), how);
        return Boolean.TRUE;
    }

    private DeliveryPackage latest(DeliveryFlow flow) {
        return flow.people.look(() -> flow.bean(Packages.class).of(flow.id())).orElseThrow();
    }

    private Map<String, byte[]> content(DeliveryFlow flow) {
        return DeliveryFlow.unzip(
                flow.handler(() -> flow.bean(Packages.class).content(flow.id())).orElseThrow());
    }

    private HttpResponse<byte[]> fetch(String path, String code) {
        try {
            return java.net.http.HttpClient.newHttpClient()
                    .send(
                            new Web(port)
                                    .request(path + "/fetch")
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString("code=" + code))
                                    .build(),
                            BodyHandlers.ofByteArray());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
