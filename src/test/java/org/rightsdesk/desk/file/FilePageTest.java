package org.rightsdesk.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.casefile.Draft;
import org.rightsdesk.casefile.Drafts;
import org.rightsdesk.casefile.Seat;
import org.rightsdesk.casefile.Seats;
import org.rightsdesk.common.Step;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.desk.kit.Badge;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.documents.Document;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.identity.Means;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.ErasureGround;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@DeskTest
@WithMockUser(CaseWork.HANDLER)
class FilePageTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    private CaseWork people;
    private RightsRequest request;

    @BeforeEach
    void aCaseWhereSearchesWait() {
        UI.getCurrent().setLocale(Locale.of("fi"));
        people = CaseWork.on(context);
        request = people.triage(
                        people.arrives(CaseWork.KAUHAJOKI, "Poistakaa tietoni.").id(), Right.ERASURE)
                .getFirst();
        people.runJobs(request.submissionId());
    }

    @Test
    void aColleagueWhoOpensTheSameFileIsNamedAtOnce() {
        open();
        Seat seat = people.as(
                CaseWork.HANDLER_OF_KAUHAJOKI, () -> people.bean(Seats.class).take(request.id(), 0, around -> {}));
        roundTrip();
        assertThat(words()).contains("Mikko Aalto katsoo tätä nyt");
        people.bean(Seats.class).leave(seat);
        roundTrip();
        assertThat(words()).doesNotContain("Mikko Aalto katsoo tätä nyt");
    }

    @Test
    void whoIsSlowerIsToldWhoDidWhatAndKeepsEveryWord() {
        WorkItem search = claimedSearch();
        open();
        test(note()).setValue("Kolme laskua vuodelta 2024");
        people.finish(search);
        click("Kirjaa haku");
        assertThat(words()).anyMatch(word -> word.startsWith("Reijo Harju ehti ensin"));
        assertThat(note().getValue()).isEqualTo("Kolme laskua vuodelta 2024");
        assertThat(drafts()).containsExactly("Kolme laskua vuodelta 2024");
        click("Lataa uudelleen");
        assertThat(find(Button.class).all().stream().map(Button::getText)).doesNotContain("Kirjaa haku");
        assertThat(paragraphs()).as("kept although its form has gone").contains("Kolme laskua vuodelta 2024");
        click("Poista luonnos");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whatIsTypedIsThereAgainAfterAReloadAndGoesWhenItIsSent() {
        claimedSearch();
        open();
        test(note()).setValue("Seitsemän riviä");
        UI.getCurrent().navigate("");
        open();
        assertThat(note().getValue()).isEqualTo("Seitsemän riviä");
        assertThat(words()).anyMatch(word -> word.startsWith("Luonnos tallennettu"));
        click("Kirjaa haku");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void theWholeWayIsDrawnAndBelowItWhatItCalls() {
        open();
        assertThat(find(Diagram.class).all()).hasSizeGreaterThan(1);
        assertThat(words()).containsOnlyOnce("kuljettu");
    }

    @Test
    @DisplayName("R11: a point of the law is cited in the case that Finnish asks for")
    void aPointOfTheLawIsCited() {
        assertThat(Articles.shortly(ErasureGround.NO_LONGER_NEEDED.citation()))
                .isEqualTo("17\u00a0artiklan 1 kohdan a alakohta");
        assertThat(Articles.shortly(Right.OBJECTION.citation())).isEqualTo("21\u00a0artiklan 1 kohta");
    }

    @Test
    void replyAndNoteAreTwoPlacesWithDraftsOfTheirOwn() {
        open();
        test(area("Viesti asiakkaalle")).setValue("Hei, tarkistamme vielä laskut.");
        assertThat(drafts()).containsExactly("Hei, tarkistamme vielä laskut.");
        test(find(RadioButtonGroup.class).withClassName("rd-write-where").single())
                .selectItem("Sisäinen muistiinpano");
        test(area("Muistiinpano työtovereille")).setValue("Laskut ovat arkistossa.");
        click("Tallenna muistiinpano");
        assertThat(drafts()).containsExactly("Hei, tarkistamme vielä laskut.");
        assertThat(paragraphs()).contains("Laskut ovat arkistossa.");
        assertThat(area("Viesti asiakkaalle").getValue()).isEqualTo("Hei, tarkistamme vielä laskut.");
    }

    @Test
    @DisplayName("C.2, R10: a rectification is decided on the data that were asked about, and others are not spoken of")
    void aRectificationDecidesOnlyOnWhatWasAskedAbout() {
        begin("Sukunimeni on väärin.", Right.RECTIFICATION);
        claimed(Step.PROPOSE_DECISION);
        open();
        assertThat(find(Span.class).withClassName("rd-part-name").all())
                .extracting(Span::getText)
                .containsExactly("nimi ja henkilötunnus");
        assertThat(outcome().getValue()).isEqualTo(Outcome.FULL);
    }

    @Test
    @DisplayName("R13: who erases is asked whether the data were public, and nothing is answered beforehand")
    void whoErasesIsAskedWhetherTheDataWerePublic() {
        claimed(Step.CARRY_OUT);
        open();
        test(area("Mitä tehtiin")).setValue("Poistettu, ote 1/1");
        click("Kirjaa toteutetuksi");
        assertThat(people.open(request.id())).anyMatch(item -> item.assignee() != null);
        assertThat(words()).anyMatch(word -> word.startsWith("Vastaa, onko poistettavat tiedot julkistettu"));
    }

    @Test
    @DisplayName("R3: where the answer is to be told, the step says so and asks when, where and who listened")
    void theStepAsksHowTheAnswerWasTold() {
        people.as(
                CaseWork.HANDLER, () -> people.bean(CaseMarks.class).set(request.submissionId(), Mark.ORAL_ANSWER, ""));
        claimed(Step.POST_LETTER);
        open();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Kerro vastaus suullisesti");
        click("Vastaus on kerrottu");
        assertThat(people.open(request.id())).anyMatch(item -> item.step() == Step.POST_LETTER);
        chooseMeans();
        click("Vastaus on kerrottu");
        assertThat(people.open(request.id())).noneMatch(item -> item.step() == Step.POST_LETTER);
    }

    @SuppressWarnings("unchecked")
    private void chooseMeans() {
        ((Select<Means>) find(Select.class).all().stream()
                        .filter(select -> "Mistä kuulija tunnistettiin".equals(select.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(Means.CALL_BACK);
    }

    @Test
    void whoMayNotWriteToTheCustomerIsOfferedTheNoteOnly() {
        people.as(CaseWork.REGISTER_OWNER, this::open);
        assertThat(area("Muistiinpano työtovereille").isEnabled()).isTrue();
        assertThat(find(Button.class).all().stream().map(Button::getText)).doesNotContain("Lähetä asiakkaalle");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theHistoryCanBeReadByWhatOneLooksFor() {
        open();
        RadioButtonGroup<String> filter =
                find(RadioButtonGroup.class).withClassName("rd-chips").single();
        assertThat(words()).doesNotContain("Asia avattiin luettavaksi");
        UI.getCurrent().navigate("");
        open();
        filter = find(RadioButtonGroup.class).withClassName("rd-chips").single();
        filter.setValue("people");
        assertThat(words()).contains("Asia avattiin luettavaksi");
        filter.setValue("clock");
        assertThat(words()).doesNotContain("Asia avattiin luettavaksi");
    }

    @Test
    void whatCameAfterTheLastVisitIsMarkedNewAndWhatNobodyReadUnread() {
        open();
        UI.getCurrent().navigate("");
        people.bean(MutableClock.class).forward(Duration.ofMinutes(5));
        people.as(CaseWork.HANDLER_OF_KAUHAJOKI, () -> people.bean(Messages.class)
                .internalNote(request.submissionId(), request.id(), "Soitin."));
        people.look(() -> {
            people.bean(Messages.class).fromStatusPage(request.submissionId(), request.id(), "Onko uutta?");
            return true;
        });
        open();
        assertThat(words()).contains("Uusi", "Lukematta", "1 lukematta");
    }

    @Test
    @DisplayName("R2: what could be done until a day is not offered after it")
    void anExtensionIsNotOfferedAfterItsLastDay() {
        open();
        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Määräaikaa voi jatkaa kerran."));
        people.bean(MutableClock.class).forwardDays(40);
        open();
        assertThat(paragraphs())
                .anyMatch(words -> words.startsWith("Määräaikaa ei voi enää jatkaa"))
                .noneMatch(words -> words.startsWith("Määräaikaa voi jatkaa kerran."));
        people.bean(MutableClock.class).forwardDays(-40);
    }

    @Test
    void theSamePersonsEarlierMessagesAreLinked() {
        RightsRequest later = people.triage(
                        people.arrives(CaseWork.KAUHAJOKI, "Vielä yksi asia.").id(), Right.ACCESS)
                .getFirst();
        UI.getCurrent().navigate("case/" + later.id());
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("case/" + request.id());
    }

    @Test
    void whoDoesAllTheSearchesTakesThemAtOnce() {
        open();
        List<WorkItem> searches = people.open(request.id());
        assertThat(searches).hasSizeGreaterThan(1).allMatch(item -> item.assignee() == null);
        click("Ota kaikki itselle");
        assertThat(people.open(request.id())).allMatch(item -> CaseWork.HANDLER.equals(item.assignee()));
        assertThat(words()).doesNotContain("odottaa tekijää");
    }

    @Test
    void aLetterWithoutItsPartsKeepsTheSendingClosed() {
        toTheProposal();
        open();
        assertThat(button("Lähetä päätettäväksi").isEnabled()).isTrue();
        outcome().setValue(Outcome.REFUSED);
        assertThat(button("Lähetä päätettäväksi").isEnabled()).isFalse();
        assertThat(words()).contains("puuttuu");
        outcome().setValue(Outcome.FULL);
        assertThat(button("Lähetä päätettäväksi").isEnabled()).isTrue();
    }

    @Test
    void whatWasChosenInAProposalIsThereAgainAfterAReload() {
        toTheProposal();
        open();
        RadioButtonGroup<PartOutcome> first = partOutcome();
        test(first).selectItem("Säilytetään");
        test(area("Perustelut asiakkaalle")).setValue("Laskut on säilytettävä.");
        UI.getCurrent().navigate("");
        open();
        assertThat(partOutcome().getValue()).isEqualTo(PartOutcome.KEEP);
        assertThat(area("Perustelut asiakkaalle").getValue()).isEqualTo("Laskut on säilytettävä.");
    }

    @Test
    @DisplayName("R49: what may go to a provider of energy services is consumption and billing, not the whole file")
    void energyDataAreConsumptionAndBilling() {
        begin("Luovuttakaa kulutustietoni energiapalvelulle.", Right.ENERGY_DATA);
        toTheProposal();
        open();
        assertThat(find(RadioButtonGroup.class).all().stream().filter(group -> group.getValue() instanceof PartOutcome))
                .hasSize(2);
    }

    @Test
    void whoseProposalIsReturnedGoesOnWithItAndReadsWhyOnTop() {
        begin("Haluan kopion tiedoistani.", Right.ACCESS);
        toTheProposal();
        Decisions decisions = people.bean(Decisions.class);
        List<String> categories = people.bean(Companies.class).get(CaseWork.KAUHAJOKI).categories().stream()
                .map(DataCategory::key)
                .toList();
        List<Part> parts = categories.stream()
                .map(key -> key.equals(categories.getFirst())
                        ? Part.kept(key, Ground.THIRD_PARTY_RIGHTS, null)
                        : Part.granted(key))
                .toList();
        people.as(
                CaseWork.HANDLER,
                () -> decisions.propose(
                        request.id(),
                        people.request(request.id()).version(),
                        new Proposal(Outcome.PARTIAL, parts, "Toisen tiedot jäävät pois.", false)));
        people.runJobs(request.submissionId());
        UUID signing = people.open(request.id()).getFirst().id();
        people.as(CaseWork.DECIDER, () -> {
            people.bean(WorkItems.class).claim(signing);
            decisions.sendBack(request.id(), people.request(request.id()).version(), "Kenen tiedot?");
        });
        people.runJobs(request.submissionId());
        toTheProposal();
        open();
        assertThat(partOutcome().getValue()).isEqualTo(PartOutcome.KEEP);
        assertThat(outcome().getValue()).isEqualTo(Outcome.PARTIAL);
        assertThat(area("Perustelut asiakkaalle").getValue()).isEqualTo("Toisen tiedot jäävät pois.");
        assertThat(String.join(" ", words())).contains("Kenen tiedot?");
    }

    @Test
    void aFileThatIsNotTakenSaysSoAndAGoodOneIsListed() {
        open();
        Documents documents = people.bean(Documents.class);
        people.as(
                CaseWork.HANDLER,
                () -> documents.add(
                        request.submissionId(),
                        request.id(),
                        "muistio.txt",
                        "Sopimus päättyi.".getBytes(StandardCharsets.UTF_8),
                        Document.Source.STAFF));
        open();
        assertThat(find(Button.class).all().stream().map(Button::getText)).contains("muistio.txt");
        click("muistio.txt");
        assertThat(find(Pre.class).single().getText()).isEqualTo("Sopimus päättyi.");
        Upload upload = find(Upload.class).single();
        test(upload).upload("tuntematon.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 3, 0, 0, 0, 4});
        assertThat(words()).contains("tuntematon.pdf");
    }

    @Test
    void whoWasAnsweredIsNeverLate() {
        open();
        assertThat(badges()).anyMatch(badge -> badge.contains("jäljellä")).doesNotContain("Päättynyt");
        people.as(CaseWork.HANDLER, () -> people.bean(Requests.class).withdraw(request.id()));
        people.runJobs(request.submissionId());
        open();
        assertThat(badges()).contains("Päättynyt").noneMatch(badge -> badge.contains("jäljellä"));
    }

    @Test
    void ofKeptDataTheCategoryIsNamedAlsoWhereARegisterHasTheSameKey() {
        Names names = people.bean(Names.class);
        assertThat(names.subject(CaseWork.KAUHAJOKI, Step.ERASE_KEPT_DATA, "billing"))
                .isEqualTo("laskut ja maksut");
        assertThat(names.subject(CaseWork.KAUHAJOKI, Step.CARRY_OUT, "billing")).isEqualTo("laskutustiedot");
    }

    private List<String> badges() {
        return find(Badge.class).all().stream()
                .map(badge -> badge.getElement().getTextRecursively())
                .toList();
    }

    private void toTheProposal() {
        for (int i = 0; i < 12; i++) {
            WorkItem next = people.open(request.id()).getFirst();
            if (next.step() == Step.PROPOSE_DECISION) {
                people.as(CaseWork.HANDLER, () -> people.bean(WorkItems.class).claim(next.id()));
                return;
            }
            people.finish(next);
            people.runJobs(request.submissionId());
        }
        throw new IllegalStateException("No proposal waits");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Outcome> outcome() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> "Lopputulos".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<PartOutcome> partOutcome() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getValue() instanceof PartOutcome)
                .findFirst()
                .orElseThrow();
    }

    private void begin(String words, Right right) {
        request = people.triage(people.arrives(CaseWork.KAUHAJOKI, words).id(), right)
                .getFirst();
        people.runJobs(request.submissionId());
    }

    private WorkItem claimedSearch() {
        return claimed(Step.SEARCH_REGISTER);
    }

    private WorkItem claimed(Step step) {
        for (int i = 0; i < 30; i++) {
            WorkItem next = people.open(request.id()).getFirst();
            if (next.step() == step) {
                people.as(CaseWork.HANDLER, () -> people.bean(WorkItems.class).claim(next.id()));
                return next;
            }
            people.finish(next);
            people.runJobs(request.submissionId());
        }
        throw new IllegalStateException(step + " does not wait");
    }

    private void open() {
        UI.getCurrent().navigate("case/" + request.id());
    }

    private TextArea note() {
        return area("Mitä löytyi");
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(button(text)).click();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> drafts() {
        return people.as(CaseWork.HANDLER, () -> people.bean(Drafts.class).of(request.id())).stream()
                .map(Draft::words)
                .toList();
    }

    private List<String> words() {
        return new ArrayList<>(
                find(Span.class).all().stream().map(Span::getText).toList());
    }
}
