package org.rightsdesk.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Chromium;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One story as people live it, in Chromium: the customer's form and mail, the handler's and the decider's desk, the status page. */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserStoryTest {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String EMAIL = "selaintarina@example.test";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GreenMail mailServer;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium(port);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void fromTheFormToTheStatusPage() throws Exception {
        Page customer = window();
        String reference = customerFillsInTheForm(customer);
        runJobs();
        String statusPage = linkInTheLatestMail();
        customer.navigate(statusPage);
        assertThat(customer.getByText(reference).first()).isVisible();
        picture(customer, "2-status-page-received");

        Page handler = signedIn(CaseWork.HANDLER);
        UUID requestId = handlerRecognisesTheRequest(handler, reference);
        handlerConfirmsIdentity(handler, requestId);
        searchesAreRecorded(handler, requestId);
        handlerProposes(handler, requestId);

        Page decider = signedIn(CaseWork.DECIDER);
        deciderSigns(decider, requestId);
        theRestIsDone(requestId);

        assertThat(work().request(requestId).status()).isEqualTo(Status.CLOSED);
        customer.navigate(statusPage);
        assertThat(customer.locator("main")).containsText("päättynyt");
        picture(customer, "8-status-page-closed");
    }

    @Test
    void theLanguageThatAPersonChoosesGoesWithThePersonToAnotherBrowser() {
        Page here = signedIn(CaseWork.MAIN_USER);
        here.locator(".rd-tools vaadin-menu-bar-button").first().click();
        here.getByText("Svenska").last().click();
        assertThat(here.getByText("Arbetslista").first()).isVisible();
        Page elsewhere = signedIn(CaseWork.MAIN_USER);
        assertThat(elsewhere.getByText("Arbetslista").first()).isVisible();
        jdbc.sql("update app_user set language = null where username = :name")
                .param("name", CaseWork.MAIN_USER)
                .update();
        Page colleague = signedIn(CaseWork.HANDLER);
        assertThat(colleague.getByText("Tehtävälista").first()).isVisible();
        List.of(here, elsewhere, colleague).forEach(page -> page.context().close());
    }

    @Test
    void whoseSessionHasEndedIsToldAndSignsInAnew() {
        Page page = signedIn(CaseWork.HANDLER);
        assertThat(page.locator("vaadin-grid")).isVisible();
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "long-gone").setUrl(url("/"))));
        page.getByText("Posti").first().click();
        assertThat(page.getByText(Pattern.compile("Istuntosi on päättynyt|Kirjaudu Rightsdeskiin"))
                        .first())
                .isVisible();
        picture(page, "9-session-ended");
        page.navigate(url("/desk/"));
        assertThat(page.locator("input[name=password]")).isVisible();
    }

    @Test
    void theNumberOfAForeignCaseInTheAddressShowsNothing() {
        UUID foreign = work().arrives(CaseWork.KAUHAJOKI, "Salainen viesti").id();
        Page page = signedIn(CaseWork.HANDLER_OF_MUURAME);
        page.navigate(url("/desk/message/" + foreign));
        assertThat(page.locator("body")).not().containsText("Salainen viesti");
        assertThat(page.getByText(Pattern.compile("löydy|ei ole olemassa")).first())
                .isVisible();
        picture(page, "10-foreign-case");
    }

    private String customerFillsInTheForm(Page page) {
        page.navigate(url("/request/kauhajoki"));
        page.locator("input[name=rights][value=erasure]").check();
        page.locator("#words").fill("Muutin elokuussa enkä ole enää asiakkaanne. Poistakaa tietoni.");
        page.locator("#name").fill("Selma Selaintarina");
        page.locator("#email").fill(EMAIL);
        page.locator("#customerNumber").fill("40018823");
        picture(page, "1-form");
        page.locator("button[type=submit]").click();
        Matcher reference =
                Pattern.compile("K-\\d{4}-\\d{4}").matcher(page.locator("main").innerText());
        assertThat(reference.find()).as("the receipt shows the case number").isTrue();
        return reference.group();
    }

    private UUID handlerRecognisesTheRequest(Page page, String reference) {
        page.getByLabel("Asianumero, nimi, asiakasnumero, aihe").first().fill(reference);
        page.getByText(reference).first().click();
        picture(page, "3-work-list");
        UUID submissionId = jdbc.sql("select id from submission where reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .single();
        page.navigate(url("/desk/message/" + submissionId));
        button(page, "Ota itselle").click();
        page.getByLabel("Lähettäjän osoite tai numero on asiakasrekisterissä").check();
        picture(page, "4-triage");
        button(page, "Vahvista ja avaa asiat").click();
        page.waitForURL("**/desk/case/*");
        runJobs();
        RightsRequest request = work().look(() ->
                context.getBean(Requests.class).ofSubmission(submissionId).getFirst());
        return request.id();
    }

    private void handlerConfirmsIdentity(Page page, UUID requestId) {
        openStep(page, requestId, "check-identity");
        Locator step = page.locator("#step-check-identity");
        step.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("nähty toimistossa"))
                .click();
        button(page, "Vahvista henkilöllisyys").click();
        assertThat(step).hasCount(0);
        runJobs();
    }

    private void searchesAreRecorded(Page page, UUID requestId) {
        openStep(page, requestId, "search-register");
        page.getByLabel("Mitä löytyi ja miltä ajalta").first().fill("Laskut 2019–2026");
        button(page, "Kirjaa haku").click();
        assertThat(page.getByLabel("Mitä löytyi ja miltä ajalta")).hasCount(0);
        work().open(requestId).stream()
                .filter(item -> item.step() == Step.SEARCH_REGISTER)
                .forEach(work()::finish);
        runJobs();
    }

    private void handlerProposes(Page page, UUID requestId) {
        openStep(page, requestId, "propose-decision");
        Locator invoices = page.locator(".rd-part").filter(new Locator.FilterOptions().setHasText("laskut ja maksut"));
        invoices.getByText("Säilytetään").click();
        invoices.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("kuusi vuotta"))
                .click();
        Locator until = invoices.getByLabel("Säilytyksen viimeinen päivä").first();
        until.fill("31.12.2032");
        until.press("Enter");
        page.getByLabel("Perustelut asiakkaalle").fill("Laskut on säilytettävä kirjanpitolain mukaan kuusi vuotta.");
        assertThat(page.getByText("Sinä ehdotat, toinen hyväksyy.").first()).isVisible();
        assertThat(page.frameLocator(".rd-letter-side iframe").locator("body")).containsText("31.12.2032");
        picture(page, "5-proposal");
        button(page, "Lähetä päätettäväksi").click();
        assertThat(page.locator("#step-propose-decision")).hasCount(0);
        runJobs();
    }

    private void deciderSigns(Page page, UUID requestId) {
        openStep(page, requestId, "sign-decision");
        assertThat(page.frameLocator(".rd-letter-side iframe").locator("body")).containsText("käräjäoikeudessa");
        picture(page, "6-signing");
        button(page, "Hyväksy päätös").click();
        assertThat(page.locator("#step-sign-decision")).hasCount(0);
        runJobs();
        page.reload();
        page.locator(".rd-case").first().waitFor();
        picture(page, "7-request-file");
    }

    private void theRestIsDone(UUID requestId) {
        for (List<WorkItem> open = work().open(requestId); !open.isEmpty(); open = work().open(requestId)) {
            open.forEach(work()::finish);
            runJobs();
        }
    }

    /** Opens the request file and takes the step. */
    private void openStep(Page page, UUID requestId, String step) {
        page.navigate(url("/desk/case/" + requestId));
        page.locator("#step-" + step).first().getByText("Ota itselle").click();
    }

    private Page signedIn(String user) {
        return chromium.signedIn(user);
    }

    private Page window() {
        return chromium.window();
    }

    private static Locator button(Page page, String text) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private String linkInTheLatestMail() throws Exception {
        String text = new Customer(
                        "",
                        EMAIL,
                        mailServer.getSmtp().getPort(),
                        mailServer.getImap().getPort())
                .reads()
                .getLast()
                .text();
        Matcher link =
                Pattern.compile("https?://[^/\\s]+(/status/[A-Za-z0-9_-]+)").matcher(text);
        assertThat(link.find()).as("the mail holds a link: %s", text).isTrue();
        return url(link.group(1));
    }

    private CaseWork work() {
        return CaseWork.on(context);
    }

    private String url(String path) {
        return chromium.url(path);
    }

    private void runJobs() {
        work().runJobs(jdbc.sql("select id from submission where requester_email = :email")
                .param("email", EMAIL)
                .query(UUID.class)
                .single());
    }
}
