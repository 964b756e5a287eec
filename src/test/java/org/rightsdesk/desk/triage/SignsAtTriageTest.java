package org.rightsdesk.desk.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Step;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.identity.Representation;
import org.rightsdesk.identity.Representatives;
import org.rightsdesk.identity.StatedRepresentation;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@DeskTest
@WithMockUser(CaseWork.HANDLER)
class SignsAtTriageTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems items;

    @Autowired
    CaseMarks marks;

    @Autowired
    Requests requests;

    @Autowired
    Representatives representatives;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService engine;

    @BeforeEach
    void inFinnish() {
        UI.getCurrent().setLocale(Locale.of("fi"));
    }

    @Test
    @DisplayName("B.4, R54, R27: signs in a message are shown, mark nothing by themselves, and wait for a yes or no")
    void theHandlerDecidesOnEachSign() {
        Submission submission =
                opened("Olen äitini edunvalvoja. Poistakaa hänen tietonsa. Hänellä on turvakielto.", null);
        assertThat(marks.of(submission.id())).isEmpty();
        assertThat(spans()).anyMatch(words -> words.contains("viittaavat turvakieltoon"));
        press("Vahvista ja avaa asiat");
        assertThat(spans()).contains("Valitse ensin kyllä tai ei: Turvakielto.");
        assertThat(requests.ofSubmission(submission.id())).isEmpty();
        choose("Onko henkilöllä turvakielto?", 0);
        press("Vahvista ja avaa asiat");
        assertThat(spans()).contains("Valitse ensin kyllä tai ei: Asiaa hoitaa edustaja.");
        assertThat(marks.of(submission.id())).isEmpty();
        choose("Hoitaako asiaa edustaja?", 1);
        press("Vahvista ja avaa asiat");
        assertThat(requests.ofSubmission(submission.id())).hasSize(1);
        assertThat(marks.of(submission.id())).containsExactly(Mark.NON_DISCLOSURE);
    }

    @Test
    @DisplayName(
            "R27: whom the sender of a form says to act for is shown at triage and offered where the authority is checked")
    void whatTheFormToldIsCarriedOn() {
        Submission submission = opened(
                "Poistakaa tiedot.",
                new StatedRepresentation(
                        Representation.Kind.GUARDIAN, "Martta Koskinen", "Päätös 1.2.2026", "040 000 0000"));
        assertThat(spans()).contains("Martta Koskinen", "Päätös 1.2.2026", "040 000 0000");
        choose("Hoitaako asiaa edustaja?", 0);
        press("Vahvista ja avaa asiat");
        assertThat(marks.of(submission.id())).containsExactly(Mark.REPRESENTED);
        UUID request = requests.ofSubmission(submission.id()).getFirst().id();
        assertThat(representatives.unproven(request)).isTrue();
        assertThat(representatives.of(request)).isEmpty();
        runJobs(request);
        items.claim(
                items.openStep(request, Step.CHECK_IDENTITY, null).orElseThrow().id());
        UI.getCurrent().navigate("case/" + request);
        assertThat(find(com.vaadin.flow.component.textfield.TextField.class).all())
                .anyMatch(field -> field.getLabel().equals("Kenen puolesta")
                        && field.getValue().equals("Martta Koskinen"));
    }

    @Test
    @DisplayName("B.4: a sign in a later message is told beside its words, until the mark is there")
    void aLaterMessage() {
        Submission submission = opened("Poistakaa tietoni.", null);
        press("Vahvista ja avaa asiat");
        UUID request = requests.ofSubmission(submission.id()).getFirst().id();
        ActingAs.run(Actor.customer(), () -> context.getBean(Messages.class)
                .fromStatusPage(submission.id(), null, "Muistin vasta nyt: minulla on turvakielto."));
        UI.getCurrent().navigate("case/" + request);
        assertThat(spans()).anyMatch(words -> words.contains("viittaavat turvakieltoon: turvakielto."));
        marks.set(submission.id(), Mark.NON_DISCLOSURE, "Kertoi viestissä");
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("case/" + request);
        assertThat(spans()).noneMatch(words -> words.contains("viittaavat turvakieltoon"));
    }

    @Test
    @DisplayName("a message that was taken can be given back to the queue")
    void givenBack() {
        Submission submission = opened("Poistakaa tietoni.", null);
        press("Palauta jonoon");
        WorkItem item = items.openStep(submission.id(), Step.TRIAGE, null).orElseThrow();
        assertThat(item.assignee()).isNull();
        assertThat(buttons()).contains("Ota itselle");
    }

    private Submission opened(String words, @Nullable StatedRepresentation stated) {
        Submission submission = CaseWork.on(context).arrives(CaseWork.KAUHAJOKI, words);
        if (stated != null) {
            ActingAs.run(Actor.customer(), () -> representatives.state(submission, stated));
        }
        runJobs(submission.id());
        items.claim(
                items.openStep(submission.id(), Step.TRIAGE, null).orElseThrow().id());
        UI.getCurrent().navigate("message/" + submission.id());
        return submission;
    }

    @SuppressWarnings("unchecked")
    private void choose(String question, int answer) {
        RadioButtonGroup<Object> group = find(RadioButtonGroup.class).all().stream()
                .filter(each -> question.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        group.setValue(group.getListDataView().getItem(answer));
    }

    private void press(String words) {
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
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
