package org.rightsdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Step;
import org.rightsdesk.complaint.Complaints;
import org.rightsdesk.complaint.Forum;
import org.rightsdesk.complaint.NewComplaint;
import org.rightsdesk.documents.Document;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.IdentityCodes;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.identity.RevealReason;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@DeskTest
@WithMockUser(CaseWork.HANDLER)
class DeskViewsTest extends SpringBrowserlessTest {

    private static final Set<Step> BY_HANDLER = Set.of(
            Step.CHECK_IDENTITY,
            Step.SEARCH_REGISTER,
            Step.RESTRICT_MEANWHILE,
            Step.RECORD_BAN,
            Step.RECORD_WITHDRAWAL,
            Step.PROPOSE_DECISION,
            Step.CARRY_OUT,
            Step.TELL_RECIPIENT);

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems items;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService engine;

    @BeforeEach
    void inFinnish() {
        UI.getCurrent().setLocale(Locale.of("fi"));
    }

    @Test
    void theWorkListNamesTheViewAndCountsIt() {
        open("?view=all");
        assertThat(view()).isEqualTo("WorklistView");
        assertThat(find(H1.class).single().getText()).isEqualTo("Kaikki avoimet");
    }

    @Test
    void theListSpeaksSwedishAndEnglishToo() {
        UI.getCurrent().setLocale(Locale.of("sv"));
        open("?view=mine");
        assertThat(find(H1.class).single().getText()).isEqualTo("Mina arbetsuppgifter");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("?view=groups");
        assertThat(find(H1.class).single().getText()).isEqualTo("My groups’ tasks");
    }

    @Test
    void aMessageIsShownWithItsProposal() {
        Submission submission = arrives();
        open("message/" + submission.id());
        assertThat(view()).isEqualTo("TriageView");
        assertThat(headings()).contains("Viesti");
    }

    @Test
    void everyStepOfErasureAndObjectionHasItsForm() {
        for (Right right : List.of(Right.ERASURE, Right.OBJECTION, Right.MARKETING_BAN, Right.CONSENT_WITHDRAWAL)) {
            RightsRequest request = opened(right);
            for (int i = 0; i < 40 && !people().open(request.id()).isEmpty(); i++) {
                WorkItem item = people().open(request.id()).getFirst();
                if (BY_HANDLER.contains(item.step())) {
                    items.claim(item.id());
                }
                open("case/" + request.id());
                assertThat(view()).isEqualTo("CaseView");
                assertThat(find(Button.class).all()).isNotEmpty();
                people().finish(item);
                runJobs(request.id());
            }
        }
    }

    @Test
    void aComplaintIsShownInTheFileWithItsHoldAndItsForm() {
        RightsRequest request = opened(Right.ACCESS);
        LocalDate day = LocalDate.of(2026, 1, 5);
        people().as(CaseWork.HANDLER, () -> context.getBean(Complaints.class)
                .note(request.submissionId(), request.id(), new NewComplaint(Forum.OMBUDSMAN, "1/161/26", day, day)));
        runJobs(request.id());
        jobs.createJobQuery().timers().list().stream()
                .filter(job -> engine.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processDefinitionKey("complaint")
                                .processInstanceBusinessKey(request.id().toString())
                                .count()
                        > 0)
                .forEach(job -> jobs.executeJob(job.getId()));
        WorkItem item = people().open(request.id()).stream()
                .filter(each -> each.step() == Step.FOLLOW_COMPLAINT)
                .findFirst()
                .orElseThrow();
        assertThat(item.dueDate())
                .as("three months end on Easter Sunday: the next working day (R44, D4)")
                .isEqualTo(LocalDate.of(2026, 4, 7));
        items.claim(item.id());
        open("case/" + request.id());
        assertThat(headings()).contains("Viranomainen ja tuomioistuin");
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Kirjaa arvio");
    }

    @Test
    @DisplayName(
            "R41, R54, R27: marks, identity code and identity documents are handled on the pages of message and case")
    void thePersonsMarksCodeAndDocuments() {
        Submission submission =
                people().arrives(new CompanyKey("kauhajoki"), "Tunnukseni on 290200A901C, kertokaa tiedot.");
        runJobs(submission.id());
        open("message/" + submission.id());
        assertThat(headings()).contains("Henkilö");
        assertThat(spans()).doesNotContain("290200A901C");
        assertThat(spans()).contains("290200A****");
        people().as(CaseWork.HANDLER, () -> context.getBean(IdentityCodes.class).note(submission.id(), "290200A901C"));
        byte[] picture = "kuva".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        people().as(CaseWork.HANDLER, () -> context.getBean(Documents.class)
                .add(submission.id(), null, "290200A901C.txt", picture, Document.Source.SCAN));
        RightsRequest request = people().triage(submission.id(), Right.ACCESS).getFirst();
        runJobs(request.id());
        open("case/" + request.id());
        assertThat(spans()).contains("290200A****");
        press("Lisää merkintä");
        find(Select.class).all().stream()
                .filter(each -> "Merkintä".equals(each.getLabel()))
                .findFirst()
                .ifPresent(each -> choose(each, Mark.NON_DISCLOSURE));
        press("Lisää merkintä");
        assertThat(context.getBean(CaseMarks.class).of(submission.id())).containsExactly(Mark.NON_DISCLOSURE);
        press("Näytä tunnus");
        find(Select.class).all().stream()
                .filter(each -> "Syy".equals(each.getLabel()))
                .findFirst()
                .ifPresent(each -> choose(each, RevealReason.SEARCH_REGISTER));
        press("Näytä");
        assertThat(spans()).contains("290200A901C");
        find(Button.class).all().stream()
                .filter(each -> "Tämä on henkilöllisyystodistus"
                        .equals(each.getAriaLabel().orElse("")))
                .findFirst()
                .ifPresent(Button::click);
        press("Poista sisältö");
        assertThat(context.getBean(Documents.class).of(submission.id()))
                .singleElement()
                .satisfies(left -> assertThat(left.removedAt()).isNotNull());
        assertThat(spans()).contains("290200A****.txt").doesNotContain("290200A901C");
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Select<?> select, T value) {
        ((Select<T>) select).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(ComboBox<?> box, T value) {
        ((ComboBox<T>) box).setValue(value);
    }

    private void press(String words) {
        List<Button> buttons = find(Button.class).all().stream()
                .filter(each -> words.equals(each.getText()))
                .toList();
        buttons.getLast().click();
    }

    private String spans() {
        return find(Span.class).all().stream().map(Span::getText).toList().toString();
    }

    @Test
    void aFileOfAForeignCompanyDoesNotExist() {
        RightsRequest request = opened(Right.ACCESS);
        people().as(CaseWork.HANDLER_OF_MUURAME, () -> open("case/" + request.id()));
        assertThat(view()).isEqualTo("NoSuchCase");
        people().as(CaseWork.HANDLER_OF_MUURAME, () -> open("message/" + request.submissionId()));
        assertThat(view()).isEqualTo("NoSuchCase");
    }

    @Test
    void whatIsNoIdAndWhatIsNowhereIsNotFound() {
        open("case/1%27%20or%201=1");
        assertThat(view()).isEqualTo("NoSuchCase");
        open("case/" + UUID.randomUUID());
        assertThat(view()).isEqualTo("NoSuchCase");
        open("nowhere");
        assertThat(view()).isEqualTo("NoSuchPage");
    }

    @Test
    void theMailboxAndTheBookingOpenForAHandler() {
        open("mailbox");
        assertThat(view()).isEqualTo("MailboxView");
        open("book");
        assertThat(view()).isEqualTo("BookingView");
        open("contacts");
        assertThat(view()).isEqualTo("ContactsView");
    }

    @Test
    @DisplayName("R3: that the person wants the answer orally is noted with the request, and stands among the marks")
    void theWishForAnOralAnswerIsNotedWithTheRequest() {
        String words = "Soittakaa vastaus, kiitos " + UUID.randomUUID();
        open("book");
        choose(find(ComboBox.class).all().getFirst(), CaseWork.KAUHAJOKI);
        find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().startsWith("Pyyntö asiakkaan"))
                .forEach(area -> area.setValue(words));
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("Henkilö haluaa vastauksen suullisesti"))
                .forEach(box -> box.setValue(true));
        press("Kirjaa pyyntö");
        assertThat(jdbc.sql("select m.mark from identity_mark m join submission s on s.id = m.submission_id"
                                + " where s.words = :words")
                        .param("words", words)
                        .query(String.class)
                        .list())
                .containsExactly("ORAL_ANSWER");
    }

    @Test
    void theRetentionIsForTheMainUserAndTheDataProtectionOfficer() {
        open("retention");
        assertThat(view()).isEqualTo("Refused");
        people().as(CaseWork.MAIN_USER, () -> open("retention"));
        assertThat(view()).isEqualTo("RetentionView");
        people().as(CaseWork.DPO, () -> open("retention"));
        assertThat(view()).isEqualTo("RetentionView");
    }

    @Test
    void theAuditIsForThoseWhoAnswerForTheCompany() {
        open("audit");
        assertThat(view()).isEqualTo("Refused");
        for (String may : List.of(CaseWork.MAIN_USER, CaseWork.DPO, CaseWork.MANAGER)) {
            people().as(may, () -> open("audit"));
            assertThat(view()).isEqualTo("AuditView");
        }
    }

    @Test
    void theUsersArePutInOrderByTheMainUserAndEverybodyChoosesTheOwnPassword() {
        open("users");
        assertThat(view()).isEqualTo("Refused");
        people().as(CaseWork.MAIN_USER, () -> open("users"));
        assertThat(view()).isEqualTo("UsersView");
        open("password");
        assertThat(view()).isEqualTo("PasswordView");
    }

    @Test
    void theManagersPageIsForManagersOnly() {
        open("manager");
        assertThat(view()).isEqualTo("Refused");
        people().as(CaseWork.MANAGER, () -> open("manager"));
        assertThat(view()).isEqualTo("ManagerView");
    }

    private void open(String path) {
        int query = path.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(path);
        } else {
            UI.getCurrent()
                    .navigate(
                            path.substring(0, query),
                            com.vaadin.flow.router.QueryParameters.fromString(path.substring(query + 1)));
        }
    }

    private String view() {
        return ((Component) getCurrentView()).getClass().getSimpleName();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private CaseWork people() {
        return CaseWork.on(context);
    }

    private Submission arrives() {
        Submission submission =
                people().arrives(new CompanyKey("kauhajoki"), "Poistakaa tietoni ja kertokaa mitä teillä on.");
        runJobs(submission.id());
        return submission;
    }

    private RightsRequest opened(Right right) {
        RightsRequest request = people().triage(arrives().id(), right).getFirst();
        runJobs(request.id());
        return request;
    }

    private void runJobs(UUID caseId) {
        List<Job> waiting = messages(caseId);
        for (int i = 0; i < 50 && !waiting.isEmpty(); i++) {
            jobs.executeJob(waiting.getFirst().getId());
            waiting = messages(caseId);
        }
    }

    private List<Job> messages(UUID caseId) {
        Set<String> instances =
                engine.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        return jobs.createJobQuery().messages().withRetriesLeft().list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .toList();
    }
}
