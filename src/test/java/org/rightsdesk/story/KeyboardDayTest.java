package org.rightsdesk.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rightsdesk.common.Step;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.request.Advices;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.security.DemoUsers;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Chromium;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day of each role without a mouse, from the sign-in to the work done; wherever the person stops, the focus is seen. */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardDayTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private DeskCases cases;

    @BeforeAll
    void open() {
        chromium = new Chromium(port);
        cases = new DeskCases(CaseWork.on(context));
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void theHandlerIsGivenTheNextTaskAndPutsItBack() {
        cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Nelli Näppäin");
        Page page = signedInByKeys(CaseWork.HANDLER);
        Keys keys = nextCase(page);
        keys.to(button(page, "Palauta jonoon")).press("Enter");
        assertThat(button(page, "Ota itselle")).isVisible();
        page.waitForFunction("() => document.activeElement.closest('.rd-step') !== null");
        keys.to(button(page, "Ota itselle")).press("Enter");
        assertThat(button(page, "Palauta jonoon")).isVisible();
        page.waitForFunction("() => document.activeElement.closest('.rd-step') !== null");
        page.context().close();
    }

    @Test
    void theKeysOfTheFileLeadToTheStepOfANewMessageToo() {
        Submission letter = CaseWork.on(context).arrives(CaseWork.KAUHAJOKI, "Haluan nähdä tietoni.");
        CaseWork.on(context).runJobs(letter.id());
        Page page = signedInByKeys(CaseWork.HANDLER);
        page.navigate(chromium.url("/desk/" + Paths.SUBMISSION + "/" + letter.id()));
        page.locator(".rd-step").first().waitFor();
        new Keys(page).press("g").press("s");
        page.waitForFunction("() => document.activeElement.closest('.rd-step') !== null");
        page.context().close();
    }

    /** Messages that other tests left unread may come first; their page has no step to put back. */
    private Keys nextCase(Page page) {
        Keys keys = new Keys(page).press("n");
        page.waitForURL(Pattern.compile("/desk/(case|message)/"));
        while (page.url().contains("/message/")) {
            page.navigate(chromium.url("/desk/" + Paths.WORKLIST));
            page.locator("vaadin-grid.rd-work").waitFor();
            keys = new Keys(page).press("n");
            page.waitForURL(Pattern.compile("/desk/(case|message)/"));
        }
        return keys;
    }

    @Test
    void theHandlerFindsTheTaskFillsInTheStepAndIsBackInTheList() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Hilla Haku");
        long before = cases.open(request, Step.SEARCH_REGISTER);
        Page page = signedInByKeys(CaseWork.HANDLER);
        Keys keys = openFromList(page, request);
        keys.to(page.getByLabel("Mitä löytyi ja miltä ajalta")).type("Laskut 2019–2026");
        keys.to(button(page, "Kirjaa haku")).press("Enter");
        assertThat(page.getByText("Laskut 2019–2026").first()).isVisible();
        assertThat(cases.open(request, Step.SEARCH_REGISTER)).isEqualTo(before - 1);
        page.goBack();
        assertThat(page.locator("vaadin-grid.rd-work")).isVisible();
        assertThat(page.locator(".rd-search input")).hasValue(request.reference());
        page.context().close();
    }

    @Test
    void theRegisterOwnerCarriesOutAndSaysHow() {
        RightsRequest request = cases.waitingAt(Step.CARRY_OUT, Right.ERASURE, "Reino Rekisteri");
        long before = cases.open(request, Step.CARRY_OUT);
        Page page = signedInByKeys(CaseWork.REGISTER_OWNER);
        Keys keys = openFromList(page, request);
        Locator step =
                page.locator("#step-carry-out").filter(new Locator.FilterOptions().setHas(page.locator("textarea")));
        keys.to(step.locator("textarea").first()).type("Poistettu, ote 1/1");
        keys.to(step.locator("vaadin-radio-button").first()).press("Space");
        keys.to(step.locator("vaadin-button[theme~=primary]").first()).press("Enter");
        assertThat(step).hasCount(0);
        assertThat(cases.open(request, Step.CARRY_OUT)).isEqualTo(before - 1);
        page.context().close();
    }

    @Test
    void theDeciderSigns() {
        RightsRequest request = cases.waitingAt(Step.SIGN_DECISION, Right.ERASURE, "Pirkko Päätös");
        Page page = signedInByKeys(CaseWork.DECIDER);
        Keys keys = openFromList(page, request);
        keys.to(button(page, "Hyväksy päätös")).press("Enter");
        assertThat(page.locator("#step-sign-decision")).hasCount(0);
        assertThat(cases.open(request, Step.SIGN_DECISION)).isZero();
        page.context().close();
    }

    @Test
    void theDataProtectionOfficerAdvises() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Niilo Neuvo");
        Page page = signedInByKeys(CaseWork.DPO);
        Keys keys = find(page, request).press("j");
        keys.to(page.locator(".rd-item a").first()).press("Enter");
        page.waitForURL("**/desk/case/*");
        keys.to(page.getByLabel("Neuvo", new Page.GetByLabelOptions().setExact(true)))
                .type("Kysykää vielä vuosista.");
        keys.to(button(page, "Anna neuvo")).press("Enter");
        assertThat(page.locator("p").getByText("Kysykää vielä vuosista.")).isVisible();
        assertThat(CaseWork.on(context)
                        .look(() -> context.getBean(Advices.class).of(request.id())))
                .hasSize(1);
        page.context().close();
    }

    @Test
    void theManagerOpensTheListBehindAFigureAndTakesTheFiguresAlong() throws Exception {
        cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Jouko Johto");
        Page page = signedInByKeys(CaseWork.MANAGER);
        Keys keys = new Keys(page);
        keys.to(page.locator("vaadin-side-nav-item").filter(new Locator.FilterOptions().setHasText("Johdon näkymä")))
                .press("Enter");
        page.waitForURL("**/desk/manager*");
        keys.to(page.locator("a.rd-tile").nth(2)).press("Enter");
        page.waitForURL("**deadline=later*");
        assertThat(page.locator("vaadin-grid.rd-work a.rd-line1").first()).isVisible();
        page.goBack();
        Locator csv = page.getByLabel("Lataa taulukkolaskentaan (CSV)").first();
        keys.to(csv);
        Download file = page.waitForDownload(() -> keys.press("Enter"));
        assertThat(Files.readString(file.path())).contains(";");
        page.context().close();
    }

    @Test
    void theMainUserMakesAnAccount() {
        String name = "kaino.koe" + System.nanoTime() % 100_000;
        Page page = signedInByKeys(CaseWork.MAIN_USER);
        Keys keys = new Keys(page);
        keys.to(page.locator("vaadin-side-nav-item").filter(new Locator.FilterOptions().setHasText("Käyttäjät")))
                .press("Enter");
        keys.to(button(page, "Luo käyttäjä")).press("Enter");
        keys.to(page.getByLabel("Käyttäjätunnus")).type(name);
        keys.to(page.getByRole(AriaRole.DIALOG).getByLabel("Nimi")).type("Kaino Koe");
        keys.to(page.getByLabel("Sähköpostiosoite")).type(name + "@palvelukeskus.test");
        keys.to(page.getByRole(AriaRole.DIALOG).locator("vaadin-select")).press("Enter");
        page.waitForFunction("() => document.activeElement?.getAttribute('role') === 'option'");
        keys.press("ArrowDown").press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG).locator("vaadin-select"))
                .not()
                .hasJSProperty("value", "");
        keys.to(page.locator(
                                "vaadin-dialog vaadin-button[theme~=primary], vaadin-dialog-overlay vaadin-button[theme~=primary]")
                        .first())
                .press("Enter");
        assertThat(page.getByText("Kertakäyttöinen salasana").first()).isVisible();
        assertThat(jdbc.sql("select count(*) from membership where username = :name")
                        .param("name", name)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        page.context().close();
    }

    @Test
    void theKeysOfEveryPageActOnEveryPage() {
        RightsRequest request = cases.waitingAt(Step.SEARCH_REGISTER, Right.ACCESS, "Kaija Kaikkialla");
        Page page = signedInByKeys(CaseWork.HANDLER);
        List<String> paths = List.of(
                Paths.WORKLIST,
                Paths.REQUEST + "/" + request.id(),
                Paths.SUBMISSION + "/" + request.submissionId(),
                Paths.MAILBOX,
                Paths.CALENDAR,
                Paths.ABSENCES,
                Paths.BOOK,
                Paths.COMPANIES,
                Paths.HELP);
        for (String path : paths) {
            page.navigate(chromium.url("/desk/" + path));
            page.locator(".rd-page").first().waitFor();
            Keys keys = new Keys(page).press("?");
            assertThat(page.locator(".rd-keys")).isVisible();
            keys.press("Escape");
            assertThat(page.locator(".rd-keys")).hasCount(0);
            keys.press("g").press("m");
            page.waitForURL("**/desk/calendar*");
            keys.press("g").press("p");
            page.waitForURL("**/desk/mailbox*");
            keys.press("g").press("l");
            page.locator("vaadin-grid.rd-work").waitFor();
        }
        page.context().close();
    }

    @Test
    void singleKeysAreLettersWhileTypingAndNothingWhenSwitchedOff() {
        Page page = signedInByKeys(CaseWork.HANDLER);
        page.navigate(chromium.url("/desk/" + Paths.BOOK));
        Locator name = page.locator("vaadin-text-field input").first();
        Keys keys = new Keys(page).to(name).type("g l?");
        assertThat(name).hasValue("g l?");
        assertThat(page.locator(".rd-keys")).hasCount(0);
        page.evaluate("document.activeElement.blur()");
        keys.press("?");
        keys.to(page.locator("vaadin-dialog vaadin-checkbox, vaadin-dialog-overlay vaadin-checkbox"))
                .press("Space")
                .press("Escape");
        assertThat(page.locator(".rd-keys")).hasCount(0);
        keys.press("?").press("g").press("l");
        page.waitForTimeout(700);
        assertThat(page.locator(".rd-keys")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("/desk/" + Paths.BOOK));
        page.context().close();
        jdbc.sql("delete from early_draft").update();
    }

    @Test
    void aFieldWithTheFocusHasOneRingNotTwo() {
        Page page = chromium.window();
        page.navigate(chromium.url("/desk/login"));
        Keys keys = new Keys(page).to(page.locator("input[name=username]"));
        assertThat(keys.rings()).isEqualTo(1);
        chromium.signIn(page, CaseWork.HANDLER);
        page.navigate(chromium.url("/desk/" + Paths.BOOK));
        for (String field : List.of(
                "vaadin-combo-box", "vaadin-select", "vaadin-date-picker", "vaadin-text-field", "vaadin-text-area")) {
            keys.to(page.locator(".rd-form " + field));
            assertThat(keys.rings()).as(field).isEqualTo(1);
        }
        page.context().close();
    }

    private Page signedInByKeys(String user) {
        Page page = chromium.window();
        page.navigate(chromium.url("/desk/login"));
        Keys keys = new Keys(page).to(page.locator("input[name=username]")).type(user);
        keys.to(page.locator("input[name=password]")).type(DemoUsers.PASSWORD).press("Enter");
        page.locator("vaadin-grid.rd-work").waitFor();
        return page;
    }

    /** Searches for the case; the focus is then behind the filters, where single letters are keys again. */
    private static Keys find(Page page, RightsRequest request) {
        Keys keys = new Keys(page).press("8");
        page.waitForURL("**view=all*");
        keys.press("/").to(page.locator(".rd-search")).type(request.reference());
        page.waitForURL("**q=" + request.reference() + "*");
        assertThat(page.locator("vaadin-grid.rd-work a.rd-line1").first()).isVisible();
        return keys.to(page.locator(".rd-filter-chips vaadin-button").last());
    }

    private static Keys openFromList(Page page, RightsRequest request) {
        Keys keys = find(page, request).press("j");
        assertThat(page.locator(".rd-item")).isVisible();
        keys.press("o");
        keys.to(button(page, "Jatka")).press("Enter");
        page.waitForURL("**/desk/case/" + request.id());
        return keys;
    }

    private static Locator button(Page page, String words) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }
}
