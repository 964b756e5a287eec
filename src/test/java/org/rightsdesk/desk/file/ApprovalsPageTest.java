package org.rightsdesk.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.EmailField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Step;
import org.rightsdesk.complaint.Complaints;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.correspondence.ReturnedMail;
import org.rightsdesk.request.AssessmentDraft;
import org.rightsdesk.request.Assessments;
import org.rightsdesk.request.ChangePace;
import org.rightsdesk.request.ExtensionReason;
import org.rightsdesk.request.Extensions;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** What the file shows of fees, extensions and complaints, to whom, and what a double click does. */
@DeskTest
@WithMockUser(CaseWork.HANDLER)
class ApprovalsPageTest extends SpringBrowserlessTest {

    private static final List<String> ANSWERS = List.of("Hyväksyi maksun", "Perui pyynnön", "Rajasi pyyntöä");

    @Autowired
    ApplicationContext context;

    private CaseWork people;
    private RightsRequest request;

    @BeforeEach
    void aCase() {
        UI.getCurrent().setLocale(Locale.of("fi"));
        people = CaseWork.on(context);
        request = people.triage(
                        people.arrives(CaseWork.KAUHAJOKI, "Haluan nähdä tietoni.")
                                .id(),
                        Right.ACCESS)
                .getFirst();
        people.runJobs(request.submissionId());
    }

    @Test
    @DisplayName("C.0 step 8: who proposed an extension reads why it was declined")
    void whyAnExtensionWasDeclined() {
        Extensions extensions = people.bean(Extensions.class);
        people.as(
                CaseWork.HANDLER,
                () -> extensions.propose(request.id(), ExtensionReason.COMPLEXITY, "Kuusi järjestelmää"));
        people.as(CaseWork.DECIDER, () -> extensions.decline(request.id(), "Rekistereitä on vain viisi."));
        open();
        assertThat(words()).contains("Rekistereitä on vain viisi.", "Kuusi järjestelmää");
    }

    @Test
    @WithMockUser(CaseWork.DECIDER)
    @DisplayName(
            "R34, R7: the second person reads what makes the repetition excessive, and the amount as one writes it")
    void theSecondPersonReadsTheProof() {
        feeProposed();
        claim(Step.APPROVE_ASSESSMENT, CaseWork.DECIDER);
        open();
        assertThat(words()).contains("20,50\u00a0€", "Tunti työtä");
        assertThat(find(AssessmentFacts.class).all()).as("once, in the form").hasSize(1);
    }

    @Test
    @WithMockUser(CaseWork.DECIDER)
    @DisplayName("R35: the customer's choice is noted by a handler; to others it is not offered")
    void theChoiceIsNotOfferedToOthers() {
        feeAnnounced();
        open();
        assertThat(buttons()).doesNotContainAnyElementsOf(ANSWERS);
        assertThat(words()).anyMatch(word -> word.startsWith("Asiakkaan valintaa odotetaan"));
    }

    @Test
    @DisplayName("R35: withdrawing because of the fee ends the case, so it is asked for once more")
    void withdrawingIsAskedForOnceMore() {
        feeAnnounced();
        open();
        assertThat(buttons()).containsAll(ANSWERS);
        test(button("Perui pyynnön")).click();
        assertThat(people.request(request.id()).status().ended()).isFalse();
        test(button("Peruuta pyyntö")).click();
        assertThat(people.request(request.id()).status().ended()).isTrue();
    }

    @Test
    @DisplayName("What only a handler may do is offered to handlers only")
    void theMenuOffersWhatOneMay() {
        assertThat(menu()).contains("Jatka määräaikaa", "Asiakas peruu pyynnön", "Arvioi, onko pyyntö kohtuuton");
    }

    @Test
    @WithMockUser(CaseWork.DECIDER)
    @DisplayName("A decider is offered neither a withdrawal nor an extension: where nothing is left, there is no menu")
    void theMenuOffersADeciderNothing() {
        assertThat(menu()).isEmpty();
    }

    private List<String> menu() {
        open();
        return find(MenuBar.class).all().stream()
                .filter(MoreActions.class::isInstance)
                .flatMap(bar -> bar.getItems().getFirst().getSubMenu().getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    @DisplayName("R22: a double click notes one complaint")
    void aDoubleClickNotesOneComplaint() {
        open();
        ComplaintDialogs.note(people.bean(CaseServices.class), request.submissionId(), request.id(), () -> {});
        roundTrip();
        Button note = button("Kirjaa");
        ComponentUtil.fireEvent(note, new ClickEvent<>(note));
        ComponentUtil.fireEvent(note, new ClickEvent<>(note));
        assertThat(people.look(() -> people.bean(Complaints.class).of(request.submissionId())))
                .hasSize(1);
    }

    @Test
    @DisplayName("D6: a letter that came back names the address it came back from and offers no address by itself")
    void theDeadAddressIsNotOffered() {
        Extensions extensions = people.bean(Extensions.class);
        people.as(CaseWork.HANDLER, () -> extensions.propose(request.id(), ExtensionReason.COMPLEXITY, "Kuusi"));
        people.as(CaseWork.DECIDER, () -> extensions.approve(request.id()));
        people.runJobs(request.submissionId());
        Letter notice = people.look(() -> people.bean(Letters.class).of(request.submissionId())).stream()
                .filter(letter -> letter.kind() == LetterKind.EXTENSION_NOTICE)
                .findFirst()
                .orElseThrow();
        people.look(() -> {
            ReturnedMail.cameBack(people.bean(Letters.class), notice.id());
            return notice;
        });
        people.runJobs(request.submissionId());
        claim(Step.MEND_ADDRESS, CaseWork.HANDLER);
        open();
        assertThat(find(EmailField.class).single().getValue()).isEmpty();
        assertThat(words())
                .anyMatch(word ->
                        word.contains(Objects.requireNonNull(notice.recipient()).value()));
    }

    private void feeAnnounced() {
        feeProposed();
        people.as(CaseWork.DECIDER, () -> people.bean(Assessments.class).approve(request.id()));
        people.runJobs(request.submissionId());
    }

    private void feeProposed() {
        AssessmentDraft draft = new AssessmentDraft(
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
        people.as(CaseWork.HANDLER, () -> people.bean(Assessments.class).propose(request.id(), draft));
        people.runJobs(request.submissionId());
    }

    private void claim(Step step, String user) {
        UUID item = people.open(request.id()).stream()
                .filter(each -> each.step() == step)
                .map(WorkItem::id)
                .findFirst()
                .orElseThrow();
        people.as(user, () -> people.bean(WorkItems.class).claim(item));
    }

    private void open() {
        UI.getCurrent().navigate("case/" + request.id());
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
