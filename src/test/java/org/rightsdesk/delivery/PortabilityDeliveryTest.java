package org.rightsdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Digest;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Step;
import org.rightsdesk.company.Basis;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.company.Origin;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.correspondence.ReturnedMail;
import org.rightsdesk.identity.CodeMails;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Conflict;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.Web;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data to move: the law's scope, machine-readable files, direct transfer, energy data to a provider (C.5, R16, R28, R49). */
@DeskTest
class PortabilityDeliveryTest {

    private static final String CONSUMPTION = "aika;energia_mwh;mittari\n2026-01-01;1,25;M7\n2026-02-01;1,1;M7\n";
    private static final Pattern LINK = Pattern.compile("/transfer/[A-Za-z0-9_-]{22}");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    GreenMail greenMail;

    @Autowired
    Companies companies;

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    @DisplayName(
            "R28, CF6, CF7: contract or consent, automated, given or observed; how the data came in does not matter")
    @Conflict(
            id = "CF6",
            companies = "N",
            does =
                    "The scope of portability follows Art. 20: data on contract or consent, also observed ones such as meter readings.")
    @Conflict(
            id = "CF7",
            companies = "M",
            does = "Data given on paper are portable when they are processed by automated means.")
    void theScopeFollowsTheLaw() {
        for (CompanyKey key : List.of(new CompanyKey("nurmijarvi"), new CompanyKey("muurame"))) {
            for (DataCategory category : companies.get(key).categories()) {
                assertThat(PortabilityScope.obstacle(category)).isEqualTo(expected(category));
            }
        }
        assertThat(obstacle(Origin.OBSERVED, true, Basis.CONTRACT)).isNull();
        assertThat(obstacle(Origin.PROVIDED, true, Basis.CONSENT)).isNull();
        assertThat(obstacle(Origin.PROVIDED, true, Basis.LEGITIMATE_INTEREST))
                .isEqualTo(Ground.BASIS_NOT_CONSENT_OR_CONTRACT);
        assertThat(obstacle(Origin.PROVIDED, false, Basis.CONTRACT)).isEqualTo(Ground.NOT_AUTOMATED);
        assertThat(obstacle(Origin.DERIVED, true, Basis.CONTRACT)).isEqualTo(Ground.DERIVED_DATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"imatra", "leppakoski"})
    @DisplayName("CF19: a notice that is silent on portability takes nothing away")
    @Conflict(
            id = "CF19",
            companies = "I, L",
            does = "Portability is handled though the notice does not name it; the notice's silence is no ground.")
    void aSilentNoticeIsNoGround(String company) {
        DeliveryFlow flow =
                DeliveryFlow.begin(context, company, Right.PORTABILITY).until(Step.PREPARE_PACKAGE);
        flow.attach("customer", "consumption", "kulutus.csv", CONSUMPTION);
        flow.checkAll();
        flow.prepare(Way.DOWNLOAD);
        assertThat(flow.people.request(flow.id()).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.reply()).contains("koneellisesti luettavassa muodossa", "CSV- tai JSON-tiedostoina");
    }

    @Test
    @DisplayName(
            "R16, C.5: a data package with hashes, types and described fields; kept categories are named, not packed")
    void theFilesAreMachineReadable() {
        DeliveryFlow flow =
                DeliveryFlow.begin(context, "nurmijarvi", Right.PORTABILITY).until(Step.PROPOSE_DECISION);
        List<Part> parts = List.of(
                new Part("consumption", PartOutcome.GRANT, null, null),
                new Part("profile", PartOutcome.KEEP, Ground.DERIVED_DATA, null));
        flow.people.propose(flow.id(), new Proposal(Outcome.PARTIAL, parts, "Profiili on johdettu muista tiedoista."));
        flow.people.runJobs(flow.submission.id());
        flow.until(Step.PREPARE_PACKAGE);
        assertThatThrownBy(() -> flow.attach("metering", "consumption", "kulutus.pdf", "%PDF-1.7\n1 0 obj"))
                .hasMessage("refusal.delivery.not-machine-readable");
        assertThatThrownBy(() -> flow.prepare(Way.DOWNLOAD)).hasMessage("refusal.delivery.nothing-attached");
        flow.attach("metering", "consumption", "kulutus.csv", CONSUMPTION);
        flow.attach("customer", "profile", "profiili.json", "{\"segment\": \"B\"}");
        flow.checkAll();
        DeliveryPackage made = flow.prepare(Way.DOWNLOAD);
        assertThat(made.schemaVersion()).isEqualTo("rightsdesk-portability/1");
        Map<String, byte[]> files = DeliveryFlow.unzip(
                flow.handler(() -> flow.bean(Packages.class).content(flow.id())).orElseThrow());
        assertThat(files.keySet()).containsExactly("datapackage.json", "README.txt", "data/01-consumption.csv");
        JsonNode resource =
                json.readTree(files.get("datapackage.json")).get("resources").get(0);
        assertThat(resource.get("hash").stringValue())
                .isEqualTo("sha256:" + Digest.of(Objects.requireNonNull(files.get("data/01-consumption.csv"))));
        JsonNode fields = resource.get("schema").get("fields");
        assertThat(fields.get(0).get("description").stringValue()).isEqualTo("jakson alku");
        assertThat(fields.get(1).get("type").stringValue()).isEqualTo("number");
        assertThat(fields.get(1).get("decimalChar").stringValue()).isEqualTo(",");
        assertThat(DeliveryFlow.text(files, "data/01-consumption.csv"))
                .startsWith("aika,energia_mwh,mittari\r\n2026-01-01,\"1,25\",M7");
        assertThat(DeliveryFlow.text(files, "README.txt")).contains("eivät ole mukana", "profilointi");
        assertThat(flow.reply()).contains("energiapalvelu");
    }

    @Test
    @DisplayName(
            "Art. 20(2): straight to another controller by link and code; whose address was checked; the log tells when and what")
    void directTransfer() {
        DeliveryFlow flow = withFile(Right.PORTABILITY);
        Receivers receivers = flow.bean(Receivers.class);
        assertThatThrownBy(() -> name(flow, "ei-osoite", "Soitettu")).hasMessage("refusal.delivery.receiver-address");
        assertThatThrownBy(() -> name(flow, "data@toinen.test", " ")).hasMessage("refusal.delivery.address-check");
        String address = flow.address.replace("aino", "data");
        name(flow, address, "Verkkosivulta");
        assertThatThrownBy(() -> flow.prepare(Way.DOWNLOAD)).hasMessage("refusal.delivery.receiver-waits");
        DeliveryPackage made = flow.prepare(Way.RECEIVER);
        assertThat(flow.reply()).contains("Toinen Oy").doesNotContain("hakupäivä");
        String letter = flow.letter(LetterKind.DATA_TRANSFER).text();
        assertThat(letter).contains(made.sha256()).doesNotContain("Aino", flow.address, "/status/");
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        Web web = new Web(port);
        assertThat(web.get(flow.page() + "?lang=fi").body()).doesNotContain("Hae tietopaketti");
        assertThat(web.get(link.group() + "?lang=fi").body())
                .contains("d…\u2060@example.test")
                .doesNotContain("seurantasivulle");
        web.post(link.group() + "/code", Map.of());
        var file = web.post(link.group() + "/fetch", Map.of("code", CodeMails.latestCode(greenMail, address)));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/zip");
        DeliveryPackage fetched =
                flow.people.look(() -> flow.bean(Packages.class).of(flow.id())).orElseThrow();
        assertThat(fetched.deliveredAt()).isNotNull();
        assertThat(fetched.sha256()).isEqualTo(made.sha256());
        assertThat(flow.people.look(() -> receivers.of(flow.id())))
                .hasValueSatisfying(
                        receiver -> assertThat(receiver.addressCheck()).isEqualTo("Verkkosivulta"));
    }

    @Test
    @DisplayName("DIRECT_TRANSFER_NOT_FEASIBLE: the data go to the person and the reply gives the reason")
    void notFeasible() {
        DeliveryFlow flow = withFile(Right.PORTABILITY);
        name(flow, "data@toinen.test", "Verkkosivulta");
        flow.handler(() -> {
            flow.bean(Receivers.class).notFeasible(flow.id(), "Vastaanottaja ei ota tietoja vastaan sähköisesti.");
            return Boolean.TRUE;
        });
        assertThatThrownBy(() -> flow.prepare(Way.RECEIVER)).hasMessage("refusal.delivery.receiver-missing");
        flow.prepare(Way.DOWNLOAD);
        assertThat(flow.reply()).contains("ei ota tietoja vastaan sähköisesti", "20 artiklan 2 kohta");
    }

    @Test
    @DisplayName(
            "R49: consumption data to a named provider; the person gets a confirmation, the package goes to nobody else")
    void energyDataToAProvider() {
        DeliveryFlow flow = withFile(Right.ENERGY_DATA);
        assertThatThrownBy(() -> flow.prepare(Way.DOWNLOAD)).hasMessage("refusal.delivery.receiver-waits");
        name(flow, "energia@toinen.test", "Verkkosivulta");
        flow.prepare(Way.RECEIVER);
        assertThat(flow.people.request(flow.id()).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.reply()).contains("Toinen Oy");
        assertThat(flow.letter(LetterKind.DATA_TRANSFER).recipient())
                .isEqualTo(new EmailAddress("energia@toinen.test"));
    }

    @Test
    @DisplayName(
            "Art. 20(2), C.5: a transfer that comes back gives a person a task; link and code go to the mended address, the customer's own stays")
    void aReturnedTransferIsMended() {
        DeliveryFlow flow = withFile(Right.PORTABILITY);
        name(flow, "vanha@toinen.test", "Verkkosivulta");
        flow.prepare(Way.RECEIVER);
        Letters letters = flow.bean(Letters.class);
        Letter letter = flow.letter(LetterKind.DATA_TRANSFER);
        flow.people.look(() -> {
            ReturnedMail.cameBack(letters, letter.id());
            return true;
        });
        assertThat(flow.people.open(flow.id())).extracting(WorkItem::step).contains(Step.MEND_ADDRESS);
        assertThatThrownBy(() -> flow.handler(() -> {
                    letters.addressMended(letter.id(), "Katu 1, 00100 Helsinki");
                    return true;
                }))
                .hasMessage("refusal.letter-by-mail-only");
        String address = flow.address.replace("aino", "uusi");
        flow.handler(() -> {
            letters.addressMended(letter.id(), new EmailAddress(address));
            return true;
        });
        flow.people.runJobs(flow.submission.id());
        assertThat(flow.people.open(flow.id())).extracting(WorkItem::step).doesNotContain(Step.MEND_ADDRESS);
        Matcher link = LINK.matcher(flow.letter(LetterKind.DATA_TRANSFER).text());
        assertThat(link.find()).isTrue();
        Web web = new Web(port);
        web.post(link.group() + "/code", Map.of());
        var file = web.post(link.group() + "/fetch", Map.of("code", CodeMails.latestCode(greenMail, address)));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(flow.people
                        .look(() -> flow.bean(Submissions.class).get(flow.submission.id()))
                        .requester()
                        .email())
                .isEqualTo(new EmailAddress(flow.address));
    }

    @Test
    @DisplayName("C.1: an access copy goes to the person only")
    void accessHasNoReceiver() {
        DeliveryFlow flow = DeliveryFlow.begin(context, "imatra", Right.ACCESS);
        assertThatThrownBy(() -> name(flow, "data@toinen.test", "x")).hasMessage("refusal.delivery.no-receiver-here");
    }

    private DeliveryFlow withFile(Right right) {
        DeliveryFlow flow = DeliveryFlow.begin(context, "kauhajoki", right).until(Step.PREPARE_PACKAGE);
        flow.attach("metering", "consumption", "kulutus.csv", CONSUMPTION);
        flow.checkAll();
        return flow;
    }

    private static void name(DeliveryFlow flow, String address, String check) {
        flow.people.as(CaseWork.HANDLER, () -> flow.bean(Receivers.class).name(flow.id(), "Toinen Oy", address, check));
    }

    private static java.util.Optional<Ground> expected(DataCategory category) {
        if (category.origin() == Origin.DERIVED) {
            return java.util.Optional.of(Ground.DERIVED_DATA);
        }
        boolean basis =
                category.bases().contains(Basis.CONTRACT) || category.bases().contains(Basis.CONSENT);
        Ground missing = category.automated() ? Ground.BASIS_NOT_CONSENT_OR_CONTRACT : Ground.NOT_AUTOMATED;
        return basis && category.automated() ? java.util.Optional.empty() : java.util.Optional.of(missing);
    }

    private static @org.jspecify.annotations.Nullable Ground obstacle(Origin origin, boolean automated, Basis basis) {
        DataCategory category = new DataCategory(
                "x",
                new org.rightsdesk.common.Localized("x", "x", "x"),
                java.util.Set.of(basis),
                origin,
                automated,
                false,
                false,
                null,
                List.of());
        return PortabilityScope.obstacle(category).orElse(null);
    }
}
