package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.common.Step.AWAIT_CLARIFICATION;
import static org.rightsdesk.testing.CaseWork.DECIDER;
import static org.rightsdesk.testing.CaseWork.DPO;
import static org.rightsdesk.testing.CaseWork.HANDLER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.correspondence.JoinedMessages;
import org.rightsdesk.correspondence.Message;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.deadline.CalendarChange;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.deadline.Question;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.EarlierCase;
import org.rightsdesk.request.LatePauses;
import org.rightsdesk.request.RelatedCases;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.SetAsideReason;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What moves the last day of a running case, and what does not. */
@DeskTest
class ClockOfRunningCasesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Deadlines deadlines;

    @Autowired
    LatePauses latePauses;

    @Autowired
    RelatedCases related;

    @Autowired
    JoinedMessages joined;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    CaseFlow flow;

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
        clock.set(LocalDate.of(2026, 11, 2), LocalTime.of(10, 0));
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    private RightsRequest askedLate() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        clock.forwardDays(8);
        RightsRequest request = flow.triage(submission, Right.ACCESS, true, "Mitä rekisteriä tarkoitat?");
        flow.untilStep(request.id(), AWAIT_CLARIFICATION);
        return request;
    }

    @Test
    @DisplayName("D3: a question after seven days does not rest the period until a decider accepts it, with a reason")
    void aLatePauseCountsOnceADeciderAcceptsIt() {
        UUID id = askedLate().id();
        assertThat(deadlines.of(id).pausedSince()).isNull();
        assertThat(acceptable(HANDLER, id)).isEmpty();
        assertThat(acceptable(DPO, id)).isEmpty();
        assertThat(acceptable(DECIDER, id)).containsExactly(Question.CLARIFICATION);

        flow.people.as(DECIDER, () -> latePauses.accept(id, Question.CLARIFICATION, "Arkisto löytyi vasta eilen"));

        assertThat(deadlines.of(id).pausedSince()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(flow.people.open(id))
                .allSatisfy(item -> assertThat(item.pausedSince()).isEqualTo(LocalDate.of(2026, 11, 10)));
        assertThat(acceptable(DECIDER, id)).isEmpty();
    }

    @Test
    @DisplayName("D3: an override needs a reason, a decider and a late question")
    void whatCannotBeAccepted() {
        UUID id = askedLate().id();
        refused("refusal.reason-missing", DECIDER, () -> latePauses.accept(id, Question.CLARIFICATION, "  "));
        refused("refusal.no-role", HANDLER, () -> latePauses.accept(id, Question.CLARIFICATION, "Syy"));
        refused("refusal.no-late-pause", DECIDER, () -> latePauses.accept(id, Question.IDENTITY, "Syy"));
    }

    private Set<Question> acceptable(String user, UUID id) {
        return flow.people.as(
                user,
                () -> latePauses.acceptable(flow.people.bean(Requests.class).get(id)));
    }

    @Test
    @DisplayName("D12, R34: a reminder joins the case it reminds of and starts no clock")
    void aReminderJoinsItsCase() {
        Submission first = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        RightsRequest request = flow.triage(first, Right.ACCESS, true, null);
        LocalDate due = deadlines.of(request.id()).dueDate();
        clock.forwardDays(12);
        Submission reminder = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        List<EarlierCase> earlier = flow.people.as(HANDLER, () -> related.before(reminder.id()));
        assertThat(earlier).extracting(EarlierCase::submissionId).contains(first.id());

        flow.people.as(HANDLER, () -> related.join(reminder.id(), first.id(), "Liitimme viestisi asiaan."));
        flow.runJobs(reminder.id());

        assertThat(flow.people.look(() ->
                        flow.people.bean(Submissions.class).get(reminder.id()).setAsideReason()))
                .isEqualTo(SetAsideReason.REMINDER);
        assertThat(flow.people.look(() -> flow.people.bean(Requests.class).ofSubmission(reminder.id())))
                .isEmpty();
        assertThat(deadlines.of(request.id()).dueDate()).isEqualTo(due);
        assertThat(wordsIn(first)).contains(CaseFlow.WORDS);
        assertThat(flow.people.open(request.id())).extracting(WorkItem::step).contains(Step.READ_MESSAGE);
    }

    @Test
    @DisplayName("D12: a stranger's message is not joined")
    void onlyMessagesOfTheSamePersonAreJoined() {
        Submission first = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        Submission other = flow.arrives(Channel.EMAIL, "toinen.keksitty@example.test");
        refused("refusal.not-the-same-person", HANDLER, () -> related.join(other.id(), first.id(), "Hei"));
    }

    @Test
    @DisplayName("D12, R34: a new wish in a running case has its own receipt and clock; the first keeps its own")
    void aNewScopeHasItsOwnClock() {
        Submission first = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        RightsRequest request = flow.triage(first, Right.ACCESS, true, null);
        LocalDate due = deadlines.of(request.id()).dueDate();
        clock.forwardDays(5);
        flow.people.look(() -> {
            flow.people.bean(Messages.class).fromStatusPage(first.id(), request.id(), "Poistakaa myös vanhat tiedot.");
            return null;
        });
        Message wish = flow.people.look(
                () -> flow.people.bean(Messages.class).of(first.id()).getLast());
        clock.forwardDays(2);

        Submission begun = flow.people.as(HANDLER, () -> joined.beginFrom(first.id(), wish.id()));

        assertThat(begun.receivedAt()).isEqualTo(wish.at());
        assertThat(begun.words()).isEqualTo("Poistakaa myös vanhat tiedot.");
        assertThat(deadlines.ofReceipt(begun.receivedAt()).dueDate()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(deadlines.of(request.id()).dueDate()).isEqualTo(due);
    }

    @Test
    @DisplayName("D5: a changed holiday switch sets dates and timers of running cases anew, once")
    void aChangedCalendarSetsRunningCasesAnew(@Autowired CalendarChange change) {
        RightsRequest request = flow.triage(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), Right.ACCESS, true, null);
        UUID id = request.id();
        jdbc.sql("update work_item set due_date = '2026-12-24' where request_id = :id")
                .param("id", id)
                .update();
        String timer = timer(id);
        jdbc.sql("update calendar_in_force set calendar = 'finland-without-eves'")
                .update();

        setAnew(change, id);

        assertThat(flow.people.open(id)).extracting(WorkItem::dueDate).containsOnly(LocalDate.of(2026, 12, 2));
        assertThat(timer(id)).isNotEqualTo(timer);
        String armed = timer(id);
        setAnew(change, id);
        assertThat(timer(id)).isEqualTo(armed);
    }

    private void setAnew(CalendarChange change, UUID id) {
        flow.people.look(() -> {
            change.apply(() -> List.of(id));
            return null;
        });
        flow.runJobs(id);
    }

    private String timer(UUID id) {
        return context
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey("deadline-watch")
                .list()
                .stream()
                .map(watch -> context.getBean(ManagementService.class)
                        .createJobQuery()
                        .processInstanceId(watch.getId())
                        .timers()
                        .singleResult()
                        .getId())
                .findFirst()
                .orElseThrow();
    }

    private List<String> wordsIn(Submission submission) {
        return flow.people.look(() -> flow.people.bean(Messages.class).of(submission.id())).stream()
                .map(Message::words)
                .toList();
    }

    private void refused(String key, String user, Runnable verb) {
        assertThatThrownBy(() -> flow.people.as(user, verb))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
