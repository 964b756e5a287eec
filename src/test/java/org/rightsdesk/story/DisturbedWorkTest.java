package org.rightsdesk.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rightsdesk.common.Step;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.registers.Search;
import org.rightsdesk.registers.Searches;
import org.rightsdesk.request.Advices;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.security.DemoUsers;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Chromium;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes between a person and the work: a session that ends, a second tab, a colleague, the back button, an impatient finger. */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisturbedWorkTest {

    private static final String WORDS = "Laskut 2019–2026, lisäksi puhelut";
    private static final String NOTE = "Mitä löytyi ja miltä ajalta";
    private static final String ASKED = "Pyyntö asiakkaan omin sanoin";
    private static final List<String> NAUGHTY = List.of(
            "<script>window.naughty = 1</script><img src=x onerror='window.naughty = 1'>",
            "\u202eעברית العربية\u202c \u2067أهلا\u2069 ok",
            "👩🏽\u200d🔧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301 ﷽ 田中さん",
            "'; drop table rights_request; -- {0} ${7*7} #{7*7} %s %n \\",
            "a\u0000b\u0007c\u001bd\u0085e\ufffef");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private CaseWork work;
    private DeskCases cases;

    @BeforeAll
    void open() {
        chromium = new Chromium(port);
        work = CaseWork.on(context);
        cases = new DeskCases(work);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void whatWasTypedIsThereAgainWhenTheSessionEndedInTheMiddleOfAForm() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Saara Sessio");
        Page page = searching(request, CaseWork.HANDLER);
        page.getByLabel(NOTE).fill(WORDS);
        assertThat(page.getByText("Luonnos tallennettu").first()).isVisible();
        page.context().clearCookies();
        page.getByLabel(NOTE).pressSequentially(" ja");
        assertThat(page.getByText("Istuntosi on päättynyt").first()).isVisible();
        page.navigate(chromium.url("/desk/case/" + request.id()));
        chromium.signIn(page, CaseWork.HANDLER);
        page.navigate(chromium.url("/desk/case/" + request.id()));
        assertThat(page.getByLabel(NOTE)).hasValue(WORDS);
        page.context().close();
    }

    @Test
    void whatWasTypedAfterTheSessionHadEndedIsThereAgainAfterTheSignIn() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Seija Sessio");
        Page page = searching(request, CaseWork.HANDLER);
        typedAfterTheEnd(page);
        signInAgain(page, CaseWork.HANDLER);
        page.waitForURL("**/desk/case/" + request.id() + "*");
        assertThat(page.getByLabel(NOTE)).hasValue(WORDS + " ja vielä kerran");
        assertThat(page.getByText("on taas kentissään")).isVisible();
        assertThat(page.getByText("Luonnos tallennettu").first()).isVisible();
        assertThat(page.evaluate("sessionStorage.getItem('rd-typed')")).isNull();
        page.reload();
        assertThat(page.getByLabel(NOTE)).hasValue(WORDS + " ja vielä kerran");
        page.context().close();
    }

    @Test
    void whoeverElseSignsInInThatWindowFindsNothingOfIt() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Sirpa Sessio");
        Page page = searching(request, CaseWork.HANDLER);
        typedAfterTheEnd(page);
        page.locator(".v-system-error").click();
        page.locator("input[name=username]").waitFor();
        assertThat(String.valueOf(page.evaluate("sessionStorage.getItem('rd-typed')")))
                .contains("vielä kerran");
        signIn(page, CaseWork.HANDLER_OF_KAUHAJOKI);
        page.waitForFunction("() => sessionStorage.getItem('rd-typed') === null");
        page.context().close();
    }

    private void typedAfterTheEnd(Page page) {
        page.context().clearCookies();
        page.getByLabel(NOTE).fill(WORDS);
        assertThat(page.getByText("Istuntosi on päättynyt").first()).isVisible();
        page.getByLabel(NOTE).press("End");
        page.getByLabel(NOTE).pressSequentially(" ja vielä kerran");
    }

    private static void signInAgain(Page page, String user) {
        page.locator(".v-system-error").click();
        signIn(page, user);
    }

    private static void signIn(Page page, String user) {
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(DemoUsers.PASSWORD);
        page.locator("input[name=password]").press("Enter");
    }

    @Test
    void onPaperStandsWhatIsFoldedTooHoweverPrintingIsBegun() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Paavo Paperi");
        Page page = at(request, CaseWork.HANDLER);
        Locator folded = page.locator(".rd-case vaadin-details:not([opened])");
        folded.first().waitFor();
        int before = folded.count();
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(folded).hasCount(0);
        page.evaluate("window.dispatchEvent(new Event('afterprint'))");
        assertThat(folded).hasCount(before);
        page.context().close();
    }

    @Test
    void adviceThatIsNotYetGivenIsThereAgainToo() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Silja Sessio");
        Page page = at(request, CaseWork.DPO);
        page.getByLabel("Neuvo", exactly()).fill(WORDS);
        assertThat(page.getByText("Luonnos tallennettu").first()).isVisible();
        page.reload();
        assertThat(page.getByLabel("Neuvo", exactly())).hasValue(WORDS);
        button(page, "Anna neuvo").dblclick();
        assertThat(page.locator("p").getByText(WORDS)).hasCount(1);
        assertThat(page.getByLabel("Neuvo", exactly())).hasValue("");
        assertThat(work.look(() -> context.getBean(Advices.class).of(request.id())))
                .hasSize(1);
        page.context().close();
    }

    @Test
    void aBookingThatIsHalfWrittenIsThereAgainWhenTheSessionEnded() {
        Page page = booking(chromium.signedIn(CaseWork.HANDLER));
        page.locator("vaadin-combo-box").first().click();
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("Kauhajoki"))
                .click();
        page.getByLabel(ASKED).fill(WORDS);
        page.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("Puhelu"))
                .click();
        page.getByLabel("Nimi", exactly()).fill("Birgitta Kesken");
        assertThat(page.getByText("Luonnos tallennettu").first()).isVisible();
        page.waitForTimeout(1000);
        page.context().clearCookies();
        page.getByLabel(ASKED).pressSequentially(" ja");
        assertThat(page.getByText("Istuntosi on päättynyt").first()).isVisible();
        booking(page);
        chromium.signIn(page, CaseWork.HANDLER);
        booking(page);
        assertThat(page.getByText("Kirjaus on kesken.")).isVisible();
        assertThat(page.getByLabel(ASKED)).hasValue(WORDS);
        assertThat(page.getByLabel("Nimi", exactly())).hasValue("Birgitta Kesken");
        assertThat(page.locator("vaadin-radio-button[checked]")).hasText("Puhelu");
        Page other = booking(chromium.signedIn(CaseWork.HANDLER_OF_KAUHAJOKI));
        assertThat(other.getByLabel(ASKED)).hasValue("");
        other.context().close();
        button(page, "Kirjaa pyyntö").click();
        page.waitForURL("**/desk/message/*");
        booking(page);
        assertThat(page.getByLabel(ASKED)).hasValue("");
        assertThat(page.getByText("Kirjaus on kesken.")).hasCount(0);
        page.context().close();
    }

    @Test
    void whoeverWantsBeginsABookingWithAnEmptyForm() {
        Page page = booking(chromium.signedIn(CaseWork.HANDLER));
        page.getByLabel(ASKED).fill(WORDS);
        assertThat(page.getByText("Luonnos tallennettu").first()).isVisible();
        page.reload();
        button(page, "Aloita tyhjästä").click();
        assertThat(page.getByText("Kirjaus on kesken.")).hasCount(0);
        assertThat(page.getByLabel(ASKED)).hasValue("");
        page.reload();
        assertThat(page.getByLabel(ASKED)).hasValue("");
        page.context().close();
    }

    @Test
    void whatWasChosenWhileAMessageIsRecognisedIsThereAgainWhenTheSessionEnded() {
        Submission letter = work.arrives(CaseWork.KAUHAJOKI, "Haluan nähdä tietoni.");
        work.runJobs(letter.id());
        Page page = chromium.signedIn(CaseWork.HANDLER);
        page.navigate(chromium.url("/desk/message/" + letter.id()));
        button(page, "Ota itselle").click();
        Locator erasure = page.locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText("Tietojen poistaminen"))
                .first();
        assertThat(erasure).not().hasAttribute("checked", "");
        erasure.locator("input").check();
        page.locator(".rd-step textarea").first().fill(WORDS);
        assertThat(page.getByText("Luonnos tallennettu").first()).isVisible();
        page.waitForTimeout(1000);
        page.context().clearCookies();
        page.navigate(chromium.url("/desk/message/" + letter.id()));
        chromium.signIn(page, CaseWork.HANDLER);
        page.navigate(chromium.url("/desk/message/" + letter.id()));
        assertThat(page.locator(".rd-step textarea").first()).hasValue(WORDS);
        assertThat(erasure).hasAttribute("checked", "");
        page.context().close();
    }

    @Test
    void whoIsTooLateIsToldWhoWasQuickerAndKeepsTheWords() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Kaisa Kahdesti");
        Page page = searching(request, CaseWork.HANDLER);
        page.getByLabel(NOTE).fill(WORDS);
        assertThat(page.getByText("Luonnos tallennettu").first()).isVisible();
        WorkItem mine = work.open(request.id()).stream()
                .filter(item -> CaseWork.HANDLER.equals(item.assignee()))
                .findFirst()
                .orElseThrow();
        work.as(CaseWork.HANDLER_OF_KAUHAJOKI, () -> {
            context.getBean(WorkItems.class).handOver(mine.id(), CaseWork.HANDLER_OF_KAUHAJOKI, "Kiire");
            context.getBean(Searches.class)
                    .record(request.id(), String.valueOf(mine.subject()), Search.Result.NOTHING_FOUND, "");
        });
        button(page, "Kirjaa haku").click();
        assertThat(page.locator(".rd-attempt").getByText("Mikko Aalto")).isVisible();
        button(page, "Lataa uudelleen").click();
        assertThat(page.locator(".rd-left").getByText(WORDS)).isVisible();
        page.context().close();
    }

    @Test
    void whoWaitsForTheMachineSeesItsWorkWithoutAskingForIt() {
        RightsRequest request = cases.waitingAt(Step.PROPOSE_DECISION, Right.ACCESS, "Oona Odottaja");
        Page page = at(request, CaseWork.HANDLER);
        button(page, "Ota itselle").click();
        button(page, "Tee päätös").click();
        assertThat(page.locator("#step-propose-decision")).hasCount(0);
        work.runJobs(request.submissionId());
        assertThat(page.locator("#step-prepare-package")).isVisible();
        page.context().close();
    }

    @Test
    void whoHasBookedCanGoOnAsSoonAsTheMachineHasMadeTheTask() {
        Page page = booking(chromium.signedIn(CaseWork.HANDLER_OF_MUURAME));
        page.getByLabel("Nimi", exactly()).fill("Ville Varaaja");
        page.getByLabel(ASKED).fill(WORDS);
        button(page, "Kirjaa pyyntö").click();
        page.waitForURL("**/desk/message/*");
        assertThat(page.getByText("Kone kirjoittaa kirjettä")).isVisible();
        work.runJobs(UUID.fromString(page.url().replaceFirst(".*/", "")));
        assertThat(button(page, "Ota itselle")).isVisible();
        page.context().close();
    }

    @Test
    void aFileThatWasRefusedIsNotMarkedAsTakenAndTheNextOneGoesThrough() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Liina Liite");
        Page page = searching(request, CaseWork.HANDLER);
        upload(page);
        assertThat(page.getByText("Kirjoita, mitä löytyi.")).isVisible();
        assertThat(page.locator("vaadin-upload-file")).hasCount(0);
        page.getByLabel("Mitä löytyi", exactly()).first().fill("Perustiedot");
        upload(page);
        assertThat(page.locator(".rd-step").getByText("Perustiedot")).isVisible();
        page.context().close();
    }

    @Test
    void aFileThatIsNotTakenIsNamedWithTheReason() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Teppo Tiedosto");
        Page page = at(request, CaseWork.HANDLER);
        page.locator(".rd-case-beside vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("ohjelma.exe", "application/octet-stream", new byte[] {77, 90}));
        assertThat(page.locator(".rd-toast")).containsText("ohjelma.exe: Tätä tiedostomuotoa ei voi ottaa vastaan.");
        page.context().close();
    }

    @Test
    void aColleaguesTaskIsTakenFromTheFileAfterAQuestion() {
        RightsRequest request = cases.waitingAt(Step.PROPOSE_DECISION, Right.ACCESS, "Tuomas Toiselta");
        work.as(CaseWork.HANDLER_OF_KAUHAJOKI, () -> context.getBean(WorkItems.class)
                .claim(work.open(request.id()).getFirst().id()));
        Page page = at(request, CaseWork.HANDLER);
        button(page, "Ota toiselta…").click();
        page.getByLabel("Syy").fill("Mikko on poissa");
        page.locator("vaadin-dialog").getByText("Ota toiselta").last().click();
        assertThat(button(page, "Palauta jonoon")).isVisible();
        page.context().close();
    }

    private static void upload(Page page) {
        page.locator("#step-search-register vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload("tiedot.txt", "text/plain", "Kuja 1".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void inTwoTabsOfOnePersonTheStepIsDoneOnce() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Tiina Toinen");
        Page first = searching(request, CaseWork.HANDLER);
        Page second = first.context().newPage();
        second.navigate(chromium.url("/desk/case/" + request.id()));
        second.getByLabel(NOTE).fill("Toinen välilehti");
        first.getByLabel(NOTE).fill("Ensimmäinen välilehti");
        long before = cases.open(request, Step.SEARCH_REGISTER);
        button(first, "Kirjaa haku").click();
        assertThat(first.getByLabel(NOTE)).hasCount(0);
        button(second, "Kirjaa haku").click();
        assertThat(second.getByText("Ehdit jo itse toisessa ikkunassa")).isVisible();
        assertThat(second.locator(".rd-attempt vaadin-button")).isVisible();
        assertThat(cases.open(request, Step.SEARCH_REGISTER)).isEqualTo(before - 1);
        assertThat(found(request)).contains("Ensimmäinen välilehti").doesNotContain("Toinen välilehti");
        first.context().close();
    }

    @Test
    void colleaguesAtOneCaseSeeEachOther() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Yrjö Yhdessä");
        Page sari = at(request, CaseWork.HANDLER);
        Page mikko = at(request, CaseWork.HANDLER_OF_KAUHAJOKI);
        assertThat(sari.getByText("Mikko Aalto katsoo tätä nyt")).isVisible();
        assertThat(mikko.getByText("Sari Kivelä katsoo tätä nyt")).isVisible();
        sari.context().close();
        mikko.context().close();
    }

    @Test
    void twoClicksInHasteAreOneDeed() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Kalle Kaksoisklikkaus");
        Page page = searching(request, CaseWork.HANDLER);
        long before = cases.open(request, Step.SEARCH_REGISTER);
        page.getByLabel(NOTE).fill(WORDS);
        button(page, "Kirjaa haku").dblclick();
        assertThat(page.getByLabel(NOTE)).hasCount(0);
        assertThat(cases.open(request, Step.SEARCH_REGISTER)).isEqualTo(before - 1);
        note(page, "Kerran vain");
        button(page, "Tallenna muistiinpano").dblclick();
        assertThat(page.locator(".rd-case").getByText("Kerran vain").first()).isVisible();
        assertThat(notes(request)).filteredOn("Kerran vain"::equals).hasSize(1);
        calm(page);
        page.context().close();
    }

    @Test
    void theBackButtonLeadsToTheSameListAndForwardToTheFile() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Paula Paluu");
        Page page = chromium.signedIn(CaseWork.HANDLER);
        page.navigate(chromium.url("/desk/?view=all&company=kauhajoki&q=" + request.reference()));
        page.locator("vaadin-grid.rd-work a.rd-line1").first().click();
        page.locator(".rd-case-columns").waitFor();
        page.goBack();
        assertThat(page.locator(".rd-search input")).hasValue(request.reference());
        assertThat(page.locator("vaadin-grid.rd-work a.rd-line1").first()).isVisible();
        page.goForward();
        assertThat(page.locator(".rd-case-columns")).isVisible();
        calm(page);
        page.context().close();
    }

    @Test
    void whateverIsTypedIntoAFileIsWordsAndNothingElse() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Nuutti Naughty");
        Page page = searching(request, CaseWork.HANDLER);
        List<String> thrown = new ArrayList<>();
        page.onPageError(thrown::add);
        page.getByLabel(NOTE).fill(String.join("\n", NAUGHTY));
        button(page, "Kirjaa haku").click();
        assertThat(page.getByLabel(NOTE)).hasCount(0);
        for (String words : NAUGHTY) {
            note(page, words);
            button(page, "Tallenna muistiinpano").click();
            assertThat(page.getByLabel("Muistiinpano työtovereille")).hasCount(0);
            calm(page);
        }
        page.reload();
        page.locator(".rd-case-columns").waitFor();
        assertThat(page.locator(".rd-case").getByText(NAUGHTY.getFirst()).first())
                .isVisible();
        assertThat(notes(request))
                .containsAll(NAUGHTY.subList(0, 4))
                .contains(NAUGHTY.getLast().replace("\0", ""));
        assertThat(page.evaluate("window.naughty === undefined")).isEqualTo(true);
        assertThat(thrown).isEmpty();
        page.context().close();
    }

    @Test
    void aBookingTakesAnyNameAndEveryWordAndTwoClicksMakeOneCase() {
        Page page = chromium.signedIn(CaseWork.HANDLER_OF_MUURAME);
        page.navigate(chromium.url("/desk/book"));
        String sign = "booked " + UUID.randomUUID();
        page.getByLabel("Nimi", exactly()).fill("Ä".repeat(10_000));
        page.getByLabel("Pyyntö asiakkaan omin sanoin").fill(sign + "\n" + String.join("\n", NAUGHTY));
        button(page, "Kirjaa pyyntö").dblclick();
        page.waitForURL("**/desk/message/*");
        calm(page);
        assertThat(jdbc.sql("select count(*) from submission where words like :sign and words like :script")
                        .param("sign", sign + "%")
                        .param("script", "%<script>%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(page.evaluate("window.naughty === undefined")).isEqualTo(true);
        page.context().close();
    }

    @Test
    void theSearchFieldOfTheListTakesAnything() {
        Page page = chromium.signedIn(CaseWork.HANDLER);
        for (String words : NAUGHTY) {
            page.locator(".rd-search input").fill(words);
            assertThat(page.getByText("Mitään ei löytynyt")
                            .or(page.locator("vaadin-grid.rd-work"))
                            .first())
                    .isVisible();
            page.waitForTimeout(600);
            calm(page);
        }
        page.context().close();
    }

    /** Nothing unexpected was told. */
    private static void calm(Page page) {
        assertThat(page.getByText("Jotain meni vikaan")).hasCount(0);
        assertThat(page.locator("vaadin-notification-card").getByText("virhe")).hasCount(0);
    }

    private static void note(Page page, String words) {
        page.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("Sisäinen muistiinpano"))
                .click();
        page.getByLabel("Muistiinpano työtovereille").fill(words);
    }

    private List<String> notes(RightsRequest request) {
        return work.look(() -> context.getBean(Messages.class).of(request.submissionId())).stream()
                .map(message -> message.words())
                .toList();
    }

    private List<String> found(RightsRequest request) {
        return work.look(() -> context.getBean(Searches.class).of(request.id())).stream()
                .map(search -> String.valueOf(search.note()))
                .toList();
    }

    private Page booking(Page page) {
        page.navigate(chromium.url("/desk/book"));
        return page;
    }

    private Page searching(RightsRequest request, String user) {
        Page page = at(request, user);
        page.locator("#step-search-register").first().getByText("Ota itselle").click();
        page.getByLabel(NOTE).waitFor();
        return page;
    }

    private Page at(RightsRequest request, String user) {
        Page page = chromium.signedIn(user);
        page.navigate(chromium.url("/desk/case/" + request.id()));
        page.locator(".rd-case-columns").waitFor();
        return page;
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator button(Page page, String words) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }
}
