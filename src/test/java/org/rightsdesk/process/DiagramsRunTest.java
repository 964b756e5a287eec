package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.common.Step.APPROVE_IDENTITY;
import static org.rightsdesk.common.Step.ASK_CLARIFICATION;
import static org.rightsdesk.common.Step.AWAIT_CLARIFICATION;
import static org.rightsdesk.common.Step.AWAIT_IDENTITY;
import static org.rightsdesk.common.Step.CARRY_OUT;
import static org.rightsdesk.common.Step.CHECK_IDENTITY;
import static org.rightsdesk.common.Step.FOLLOW_COMPLAINT;
import static org.rightsdesk.common.Step.HAND_OVER_PACKAGE;
import static org.rightsdesk.common.Step.JUDGE_CORRECTIONS;
import static org.rightsdesk.common.Step.MEND_ADDRESS;
import static org.rightsdesk.common.Step.NOTE_CORRECTIONS;
import static org.rightsdesk.common.Step.POST_LETTER;
import static org.rightsdesk.common.Step.PROPOSE_DECISION;
import static org.rightsdesk.common.Step.READ_MESSAGE;
import static org.rightsdesk.common.Step.RESTRICT_MEANWHILE;
import static org.rightsdesk.common.Step.SEARCH_REGISTER;
import static org.rightsdesk.common.Step.SIGN_DECISION;
import static org.rightsdesk.common.Step.STOP_PROFILING;
import static org.rightsdesk.common.Step.TELL_RECIPIENT;
import static org.rightsdesk.common.Step.TRIAGE;
import static org.rightsdesk.common.Step.WEIGH_INTERESTS;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Step;
import org.rightsdesk.company.Companies;
import org.rightsdesk.complaint.Complaints;
import org.rightsdesk.complaint.Forum;
import org.rightsdesk.complaint.NewComplaint;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.LetterReturned;
import org.rightsdesk.correspondence.LetterWaiting;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.identity.IdentityException;
import org.rightsdesk.identity.IdentityExceptions;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.identity.NotIdentifiable;
import org.rightsdesk.marketing.Afterwards;
import org.rightsdesk.marketing.ConsentPurpose;
import org.rightsdesk.marketing.ConsentWithdrawals;
import org.rightsdesk.marketing.MarketingBans;
import org.rightsdesk.marketing.MarketingChannel;
import org.rightsdesk.marketing.NewBan;
import org.rightsdesk.marketing.NewWithdrawal;
import org.rightsdesk.marketing.OtherBasis;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.Corrections;
import org.rightsdesk.measure.Judgement;
import org.rightsdesk.measure.ProfilingStops;
import org.rightsdesk.registers.NotToldReason;
import org.rightsdesk.registers.RecipientNotice;
import org.rightsdesk.registers.Recipients;
import org.rightsdesk.request.AssessmentDraft;
import org.rightsdesk.request.Assessments;
import org.rightsdesk.request.ChangePace;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.ExtensionReason;
import org.rightsdesk.request.Extensions;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.SecondPersonRule;
import org.rightsdesk.request.SetAsideReason;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The ways a case can take through the diagrams. Together they run every flow node; what they leave out is reported and fails.
 *
 * <p>To add a scenario: {@code flow.arrives(…)}, {@code flow.triage(…)}, then {@code flow.untilStep(id, STEP)} lets people and machine do
 * the usual until the step is open; do the unusual by the module's verb inside {@code flow.handler(…)}; {@code untilStep(id, null)} goes to
 * the end. What is usual for a new step stands in {@code CaseWork.finish}. {@code target/process-coverage.txt} names the nodes that no
 * scenario has run.
 */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiagramsRunTest {

    /** Diagrams beside the case: their own tests run every node and say so. */
    private static final List<String> RUN_ELSEWHERE = List.of("delayed-erasure", "restriction-review");

    @Autowired
    ApplicationContext context;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    CaseFlow flow;

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    @AfterAll
    void everyFlowNodeHasRun() {
        assertThat(new DiagramCoverage(engine, jdbc, context.getBean(TakenFlows.class)).report())
                .filteredOn(missing -> RUN_ELSEWHERE.stream().noneMatch(diagram -> missing.startsWith(diagram + ":")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MARKETING_BAN", "CONSENT_WITHDRAWAL"})
    void aRequestIsDrivenFromItsArrivalToItsEndAndReopenedAndWithdrawn(Right right) {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        assertThat(kinds(submission)).containsExactly(LetterKind.ACKNOWLEDGEMENT);
        assertThat(flow.openSteps(submission.id())).containsExactly(TRIAGE);
        UUID id = flow.triage(submission, right, true, "Mitä rekisteriä tarkoitat?")
                .id();

        flow.untilStep(id, AWAIT_CLARIFICATION);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLARIFICATION_ASKED);
        flow.handler(() -> flow.bean(Requests.class).clarified(id));
        flow.untilStep(id, null);

        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.FULL);
        assertThat(flow.running(id)).isSubsetOf("restriction-review");
        assertThat(kinds(submission)).contains(LetterKind.CLARIFICATION_QUESTION, LetterKind.REPLY);

        flow.handler(() -> flow.bean(Requests.class).reopen(id));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).doesNotContain(CHECK_IDENTITY);
        flow.untilStep(id, PROPOSE_DECISION);
        flow.handler(() -> flow.bean(Requests.class).withdraw(id));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).isEmpty();
        assertThat(flow.running(id)).isSubsetOf("restriction-review");
        assertThat(kinds(submission)).contains(LetterKind.STATUS_UPDATE, LetterKind.WITHDRAWAL_CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MARKETING_BAN", "CONSENT_WITHDRAWAL"})
    void whoCannotBeIdentifiedGetsAReplyThatSaysSo(Right right) {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, right, false, null).id();
        flow.untilStep(id, CHECK_IDENTITY);
        flow.handler(() -> flow.bean(NotIdentifiable.class)
                .giveUp(id, "Ei verrattavaa", "Kirjeessä ei ole osoitetta, johon kysyä"));
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.NOT_IDENTIFIABLE);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(kinds(submission)).contains(LetterKind.REPLY);
        assertThat(flow.running(id)).isEmpty();
    }

    /** R5: the reply of a refusal changes the last day in the same moment in which the request ends. */
    @Test
    void aRefusedRequestWithNobodyToTellIsNotWatchedAnyMore() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.ERASURE, true, null).id();
        flow.untilStep(id, PROPOSE_DECISION);
        LocalDate end = Helsinki.dayOf(flow.bean(Clock.class).instant()).plusYears(1);
        List<Part> kept = flow.bean(Companies.class).get(CaseWork.KAUHAJOKI).categories().stream()
                .map(category -> Part.kept(category.key(), Ground.LEGAL_CLAIMS, end))
                .toList();
        flow.handler(() -> flow.bean(Decisions.class)
                .propose(id, flow.request(id).version(), new Proposal(Outcome.REFUSED, kept, "Riita on kesken.")));
        flow.untilStep(id, null);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(flow.running(id)).doesNotContain("deadline-watch");
    }

    @ParameterizedTest
    @CsvSource({"MARKETING_BAN, RECORD_BAN", "CONSENT_WITHDRAWAL, RECORD_WITHDRAWAL"})
    void whatLeavesNothingToWeighIsRecordedInOneStepWithoutIdentityAndWithoutDecision(Right right, Step step) {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, right, false, null).id();
        assertThat(flow.openSteps(id)).containsExactly(step);
        flow.untilStep(id, null);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.FULL);
        assertThat(flow.running(id)).isEmpty();
        assertThat(kinds(submission)).contains(LetterKind.REPLY);

        flow.handler(() -> flow.bean(Requests.class).reopen(id));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).containsExactly(step);
        flow.handler(() -> flow.bean(Requests.class).withdraw(id));
        flow.runJobs(id);
        assertThat(flow.running(id)).isEmpty();
        assertThat(kinds(submission)).contains(LetterKind.STATUS_UPDATE, LetterKind.WITHDRAWAL_CONFIRMED);
    }

    /** Art. 19, R15, C.10, D13: who can be reached by mail is written to and reminded, and no recipient is forgotten. */
    @Test
    void recipientsAreWrittenToAndRemindedAndNoneIsForgotten() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.RECTIFICATION, true, null).id();
        flow.untilStep(id, TELL_RECIPIENT);
        Recipients recipients = flow.bean(Recipients.class);
        List<RecipientNotice> notices = flow.look(() -> recipients.of(id));
        List<String> written = notices.stream()
                .filter(notice -> notice.state() == RecipientNotice.State.SENT)
                .map(RecipientNotice::recipient)
                .toList();
        assertThat(written).contains("it-supplier", "accounting-firm");
        assertThat(kinds(submission))
                .filteredOn(LetterKind.RECIPIENT_NOTICE::equals)
                .hasSameSizeAs(written);
        assertThat(notices).allMatch(notice -> notice.dueDate().equals(dayInAWeek()));

        flow.daysPass(id, 8);
        assertThat(kinds(submission))
                .filteredOn(LetterKind.RECIPIENT_NOTICE::equals)
                .hasSize(2 * written.size());
        assertThat(flow.look(() -> recipients.of(id)))
                .filteredOn(notice -> written.contains(notice.recipient()))
                .allMatch(notice -> notice.remindedAt() != null);

        flow.handler(() -> recipients.confirmed(id, "it-supplier", "Vastasi sähköpostilla"));
        NotToldReason impossible = NotToldReason.IMPOSSIBLE;
        flow.handler(() -> recipients.notTold(id, "accounting-firm", impossible, "Toimisto on lopettanut"));
        assertThatThrownBy(() -> flow.handler(() -> recipients.approveNotTold(id, "accounting-firm")))
                .hasMessage("refusal.same-person");
        assertThat(flow.look(() -> recipients.waiting(id))).contains("accounting-firm");
        flow.decider(() -> recipients.approveNotTold(id, "accounting-firm"));
        assertThat(flow.request(id).status()).isNotEqualTo(Status.CLOSED);
        flow.untilStep(id, null);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.look(() -> recipients.waiting(id))).isEmpty();
    }

    @Test
    void aQuestionThatHasNotLeftIsTakenBackWhenTheRequestIsWithdrawn() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.ACCESS, false, null).id();
        flow.untilStep(id, CHECK_IDENTITY);
        flow.handler(() -> flow.bean(IdentityChecks.class).ask(id));
        flow.handler(() -> flow.bean(Requests.class).withdraw(id));
        flow.runJobs(id);
        Map<LetterKind, Letter.State> states = flow
                .look(() -> flow.bean(Letters.class).of(submission.id()))
                .stream()
                .filter(letter -> id.equals(letter.requestId()))
                .collect(Collectors.toMap(Letter::kind, Letter::state, (first, second) -> second));
        assertThat(states).containsEntry(LetterKind.WITHDRAWAL_CONFIRMED, Letter.State.SENT);
        assertThat(states.getOrDefault(LetterKind.IDENTITY_QUESTION, Letter.State.TAKEN_BACK))
                .isEqualTo(Letter.State.TAKEN_BACK);
    }

    private LocalDate dayInAWeek() {
        return Helsinki.dayOf(flow.bean(Clock.class).instant()).plusDays(7);
    }

    @Test
    void aComplaintIsFollowedBesideTheCaseUntilItHasEnded() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.MARKETING_BAN, true, null).id();
        flow.untilStep(id, null);
        Complaints complaints = flow.bean(Complaints.class);
        LocalDate today = Helsinki.dayOf(flow.bean(Clock.class).instant());
        NewComplaint noted = new NewComplaint(Forum.OMBUDSMAN, "1234/161/26", today, today);
        flow.handler(() -> complaints.note(submission.id(), id, noted));
        flow.runJobs(id);
        UUID complaint =
                flow.look(() -> complaints.of(submission.id()).getFirst().id());
        flow.daysPass(id, 85);
        assertThat(flow.openSteps(id)).isEmpty();
        flow.handler(() -> complaints.estimate(complaint, "", today.plusDays(120)));
        flow.daysPass(id, 30);
        assertThat(flow.openSteps(id)).isEmpty();
        flow.daysPass(id, 6);
        assertThat(flow.openSteps(id)).containsExactly(FOLLOW_COMPLAINT);
        flow.handler(() -> complaints.lookAgain(complaint, "", today.plusDays(130)));
        assertThat(flow.openSteps(id)).isEmpty();
        flow.daysPass(id, 10);
        flow.handler(() -> complaints.end(complaint, "", today.plusDays(131)));
        assertThat(flow.running(id)).isEmpty();
    }

    @Test
    void aWayOffTheLadderIsJudgedByASecondPerson() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.ACCESS, false, null).id();
        flow.untilStep(id, CHECK_IDENTITY);
        flow.handler(() -> flow.bean(IdentityExceptions.class).propose(id, IdentityException.Kind.SKIP, "Ei epäilyä"));
        assertThat(flow.openSteps(id)).containsExactly(APPROVE_IDENTITY);
        flow.untilStep(id, SEARCH_REGISTER);
    }

    @Test
    void whoIsAskedForIdentityIsRemindedOnceAndMayAnswer() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = askedForIdentity(submission);
        flow.daysPass(id, 15);
        assertThat(kinds(submission)).contains(LetterKind.IDENTITY_QUESTION, LetterKind.IDENTITY_REMINDER);
        assertThat(letters(submission))
                .filteredOn(letter -> letter.kind() == LetterKind.IDENTITY_REMINDER)
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.text())
                        .as("D10: until when we wait")
                        .contains("Vastaa meille viimeistään"));
        flow.handler(() -> flow.bean(IdentityChecks.class).answered(id));
        assertThat(flow.openSteps(id)).containsExactly(CHECK_IDENTITY);
        flow.untilStep(id, SEARCH_REGISTER);
    }

    @Test
    @DisplayName("R27: who writes for another is asked for the authority too")
    void aRepresentativeIsAskedForTheAuthority() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        flow.handler(() -> flow.bean(CaseMarks.class).set(submission.id(), Mark.REPRESENTED, ""));
        askedForIdentity(submission);
        assertThat(question(submission)).contains("Kirjoitat toisen ihmisen puolesta", "hänen asiakasnumeronsa");
        Submission other = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        askedForIdentity(other);
        assertThat(question(other)).doesNotContain("toisen ihmisen puolesta");
    }

    private String question(Submission submission) {
        return flow.look(() -> flow.bean(Letters.class).of(submission.id())).stream()
                .filter(letter -> letter.kind() == LetterKind.IDENTITY_QUESTION)
                .map(letter -> letter.text().replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoWithdrawsBeforeTheWorkHasBegunIsHeardAllTheSame() {
        Submission submission = flow.people.arrives(CaseWork.KAUHAJOKI, CaseFlow.WORDS);
        UUID id = flow.people.triage(submission.id(), Right.ACCESS).getFirst().id();
        flow.handler(() -> flow.bean(Requests.class).withdraw(id));
        flow.runJobs(id);
        assertThat(flow.request(id).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(kinds(submission)).contains(LetterKind.WITHDRAWAL_CONFIRMED);
        assertThat(flow.running(id)).isEmpty();
    }

    @Test
    @DisplayName(
            "D10, R2: a reminder after 14 days of silence, after 30 the letter and an orderly end; an answer opens it again")
    void thirtyDaysOfSilenceEndTheWaitForIdentity() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = askedForIdentity(submission);
        flow.daysPass(id, 13);
        assertThat(kinds(submission)).doesNotContain(LetterKind.IDENTITY_REMINDER);
        flow.daysPass(id, 2);
        assertThat(kinds(submission)).containsOnlyOnce(LetterKind.IDENTITY_REMINDER);
        flow.daysPass(id, 16);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.NOT_IDENTIFIABLE);
        assertThat(flow.openSteps(id)).isEmpty();
        assertThat(flow.running(id)).isEmpty();
        assertThat(letters(submission))
                .filteredOn(letter -> letter.kind() == LetterKind.REPLY)
                .as("the letter says that we asked and nobody answered")
                .allMatch(letter -> letter.text().contains("Emme ole saaneet vastausta."))
                .hasSize(1);
        assertThat(flow.look(() -> flow.bean(Deadlines.class).of(id)).pausedSince())
                .isNotNull();
        flow.handler(() -> flow.bean(Requests.class).reopen(id));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).isNotEmpty();
        assertThat(flow.look(() -> flow.bean(Deadlines.class).of(id)).pausedSince())
                .as("D3: the answer is there, the period runs again")
                .isNull();
    }

    @Test
    @DisplayName("D10, R32: a mere clarification never closes the request; what can be answered is answered")
    void anUnansweredQuestionStopsNothingForGood() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.OBJECTION, true, "").id();
        flow.untilStep(id, ASK_CLARIFICATION);
        flow.handler(() -> flow.bean(Requests.class).askQuestion(id, "Mitä käsittelyä?", ASK_CLARIFICATION));
        flow.untilStep(id, AWAIT_CLARIFICATION);
        flow.daysPass(id, 31);
        assertThat(flow.openSteps(id)).containsOnly(SEARCH_REGISTER);
        assertThat(kinds(submission)).contains(LetterKind.CLARIFICATION_REMINDER);
    }

    @Test
    void theHandlerMayAskInsteadOfProposingAndTheDeciderMaySendBack() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.ACCESS, true, null).id();
        flow.untilStep(id, PROPOSE_DECISION);
        flow.handler(() -> flow.bean(Requests.class).askQuestion(id, "Kelpaako kooste?", PROPOSE_DECISION));
        flow.untilStep(id, AWAIT_CLARIFICATION);
        flow.handler(() -> flow.bean(Requests.class).clarified(id));
        flow.untilStep(id, PROPOSE_DECISION);
        flow.people.propose(id, partial());
        assertThat(flow.openSteps(id)).containsExactly(SIGN_DECISION);
        assertThat(flow.people.open(id).getFirst().barred()).isEqualTo(CaseWork.HANDLER);
        flow.people.as(CaseWork.DECIDER, () -> flow.bean(Decisions.class)
                .sendBack(id, flow.request(id).version(), "Perustele tarkemmin"));
        assertThat(flow.openSteps(id)).containsExactly(PROPOSE_DECISION);
        flow.people.propose(id, partial());
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.PARTIAL);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MARKETING_BAN", "CONSENT_WITHDRAWAL"})
    void whatIsDoneAlreadyIsAnsweredAndNothingIsCarriedOut(Right right) {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, right, true, null).id();
        flow.untilStep(id, PROPOSE_DECISION);
        flow.people.propose(id, new Proposal(Outcome.ALREADY_DONE, List.of(), "Asia on hoidettu viime viikolla."));
        flow.untilStep(id, null);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(kinds(submission)).contains(LetterKind.REPLY);
        assertThat(flow.running(id)).isEmpty();
    }

    @Test
    void aConsentThatIsNotFoundStopsNothing() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.CONSENT_WITHDRAWAL, true, null).id();
        NewWithdrawal none = new NewWithdrawal(
                false,
                ConsentPurpose.ELECTRONIC_MARKETING,
                "",
                null,
                OtherBasis.CONTRACT,
                Afterwards.NOTHING,
                Set.of(),
                Set.of());
        flow.handler(() ->
                flow.bean(ConsentWithdrawals.class).record(id, flow.request(id).version(), none));
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.NOTHING_HELD);
        assertThat(flow.running(id)).isEmpty();
    }

    @Test
    void aBanOnSomebodyElsesAddressStopsNothing() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.MARKETING_BAN, true, null).id();
        MarketingBans bans = flow.bean(MarketingBans.class);
        flow.handler(() -> bans.record(
                id,
                flow.request(id).version(),
                new NewBan(bans.kinds(id), EnumSet.allOf(MarketingChannel.class), Map.of(), true, null)));
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.NOT_IDENTIFIABLE);
        assertThat(flow.running(id)).isEmpty();
    }

    @Test
    void whereNothingIsHeldNobodySignsAndNothingIsCarriedOut() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.ERASURE, true, null).id();
        flow.untilStep(id, PROPOSE_DECISION);
        assertThat(flow.look(() -> flow.bean(SecondPersonRule.class).required(id, Outcome.NOTHING_HELD)))
                .isFalse();
        assertThat(flow.look(() -> flow.bean(SecondPersonRule.class).required(id, Outcome.FULL)))
                .isTrue();
        flow.people.propose(id, new Proposal(Outcome.NOTHING_HELD, List.of(), "Tietoja ei löytynyt."));
        flow.runJobs(id);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.running(id)).isEmpty();
    }

    @Test
    void registersAreSearchedSideBySideAndTheLastOneMovesTheCaseOn() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.ERASURE, true, null).id();
        flow.untilStep(id, SEARCH_REGISTER);
        assertThat(flow.people.open(id))
                .extracting("subject")
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        flow.untilStep(id, CARRY_OUT);
        assertThat(flow.people.open(id)).hasSizeGreaterThan(1);
        flow.untilStep(id, TELL_RECIPIENT);
        assertThat(flow.request(id).status()).isEqualTo(Status.REPLIED);
    }

    @Test
    void whatCannotBeFetchedSafelyIsHandedOver() {
        Submission submission = flow.arrives(Channel.WEB_FORM, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.ACCESS, false, null).id();
        flow.untilStep(id, HAND_OVER_PACKAGE);
        assertThat(flow.request(id).status()).isEqualTo(Status.REPLIED);
        flow.untilStep(id, null);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
    }

    /** M6, N13, R18: profiling stops with an objection to it, with a ban where marketing profiles, with a withdrawn consent to it. */
    @Test
    void profilingStopsInEverySystem() {
        UUID objection = flow.triage(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), Right.OBJECTION, true, null)
                .id();
        flow.handler(() -> flow.bean(ProfilingStops.class).objected(objection));
        flow.untilStep(objection, STOP_PROFILING);
        flow.untilStep(objection, null);
        Requester person = new Requester(
                CaseFlow.NAME, EmailAddress.parse(CaseFlow.ADDRESS).orElse(null), null, null, null, null);
        Submission letter = flow.people.arrives(new CompanyKey("nurmijarvi"), Channel.EMAIL, person, CaseFlow.WORDS);
        flow.runJobs(letter.id());
        UUID ban = flow.triage(letter, Right.MARKETING_BAN, true, null).id();
        flow.untilStep(ban, STOP_PROFILING);
        flow.untilStep(ban, null);
        UUID consent = flow.triage(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), Right.CONSENT_WITHDRAWAL, true, null)
                .id();
        NewWithdrawal profiling = new NewWithdrawal(
                true,
                ConsentPurpose.PROFILING,
                "",
                null,
                OtherBasis.CONTRACT,
                Afterwards.KEPT_ON_OTHER_BASIS,
                Set.of("customer"),
                Set.of());
        flow.handler(() -> flow.bean(ConsentWithdrawals.class)
                .record(consent, flow.request(consent).version(), profiling));
        flow.untilStep(consent, STOP_PROFILING);
        flow.untilStep(consent, null);
        assertThat(flow.running(consent)).isEmpty();
    }

    /** C.2, B.4: the level rises when a contact turns out to change; proven or not, the case ends. */
    @Test
    void aChangeOfContactThatIsSeenLateIsProvenOrAnswered() {
        Judgement contact = new Judgement(Correction.Verdict.CORRECTED, null, true);
        for (boolean proven : List.of(true, false)) {
            UUID id = flow.triage(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), Right.RECTIFICATION, true, null)
                    .id();
            flow.untilStep(id, JUDGE_CORRECTIONS);
            flow.handler(() -> flow.bean(Corrections.class).judge(id, List.of(contact)));
            assertThat(flow.openSteps(id)).containsExactly(CHECK_IDENTITY);
            if (!proven) {
                flow.handler(() -> flow.bean(NotIdentifiable.class)
                        .giveUp(id, "Tiedot eivät täsmää", "Kirjeessä ei ole osoitetta, johon kysyä"));
            }
            flow.untilStep(id, null);
            assertThat(flow.request(id).outcome()).isEqualTo(proven ? Outcome.FULL : Outcome.NOT_IDENTIFIABLE);
        }
    }

    @Test
    void aContestedFieldRestsAndAnObjectionWithoutASituationIsAskedFor() {
        UUID field = flow.triage(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), Right.RECTIFICATION, true, null)
                .id();
        flow.untilStep(field, NOTE_CORRECTIONS);
        Correction disputed = Correction.wished("identity", "Sukunimi", "Esimerki", "Esimerkki", "")
                .inDispute();
        flow.handler(() -> flow.bean(Corrections.class).note(field, List.of(disputed)));
        assertThat(flow.openSteps(field)).containsExactly(RESTRICT_MEANWHILE);
        flow.untilStep(field, PROPOSE_DECISION);
        UUID objection = flow.triage(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), Right.OBJECTION, true, null)
                .id();
        flow.untilStep(objection, WEIGH_INTERESTS);
        flow.handler(() -> flow.bean(Requests.class).askQuestion(objection, "Mikä tilanteessasi?", WEIGH_INTERESTS));
        flow.untilStep(objection, AWAIT_CLARIFICATION);
        flow.handler(() -> flow.bean(Requests.class).clarified(objection));
        flow.untilStep(objection, PROPOSE_DECISION);
    }

    @Test
    void dataRestWhileAnObjectionIsOpen() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.OBJECTION, true, null).id();
        assertThat(flow.openSteps(id)).containsExactly(RESTRICT_MEANWHILE);
    }

    @Test
    void anotherMatterIsAnsweredAndSpamIsNot() {
        Submission other = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        flow.handler(() -> flow.bean(Submissions.class)
                .setAside(other.id(), SetAsideReason.CUSTOMER_SERVICE, "Asiakaspalvelu auttaa laskusta."));
        flow.runJobs(other.id());
        assertThat(kinds(other)).contains(LetterKind.NOT_A_REQUEST_ANSWER);
        Submission spam = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        flow.handler(() -> flow.bean(Submissions.class).setAside(spam.id(), SetAsideReason.SPAM, ""));
        flow.runJobs(spam.id());
        assertThat(kinds(spam)).containsExactly(LetterKind.ACKNOWLEDGEMENT);
        assertThat(flow.running(other.id())).isEmpty();
        assertThat(flow.running(spam.id())).isEmpty();
    }

    @Test
    void whoGaveNoMailAddressGetsALetterByPost() {
        Submission submission = flow.arrives(Channel.LETTER, null);
        assertThat(flow.openSteps(submission.id())).containsExactlyInAnyOrder(TRIAGE, POST_LETTER);
        Letter letter = letters(submission).getFirst();
        flow.handler(() -> flow.bean(Letters.class).posted(letter.id()));
        flow.runJobs(submission.id());
        assertThat(flow.openSteps(submission.id())).containsExactly(TRIAGE);
    }

    @Test
    void aRefusedAddressComesToAPersonAndTheLetterGoesOut() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        Letter letter = letters(submission).getFirst();
        jdbc.sql("update letter set state = 'RETURNED' where id = :id")
                .param("id", letter.id())
                .update();
        flow.look(() -> {
            context.publishEvent(new LetterReturned(letter.id(), submission.id()));
            return true;
        });
        assertThat(flow.openSteps(submission.id())).contains(MEND_ADDRESS);
        flow.handler(() ->
                flow.bean(Letters.class).addressMended(letter.id(), new EmailAddress("tuulikki.uusi@example.test")));
        flow.runJobs(submission.id());
        assertThat(flow.openSteps(submission.id())).containsExactly(TRIAGE);
        assertThat(letters(submission).getFirst().state()).isEqualTo(Letter.State.SENT);
    }

    @Test
    void anAddressThatIsRefusedWhileTheLetterIsSentIsMendedInTheSameDiagram() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        Letter letter = letters(submission).getFirst();
        jdbc.sql("update letter set state = 'RETURNED' where id = :id")
                .param("id", letter.id())
                .update();
        flow.look(() -> {
            context.publishEvent(new LetterWaiting(submission.id()));
            return true;
        });
        flow.runJobs(submission.id());
        assertThat(flow.openSteps(submission.id())).contains(MEND_ADDRESS);
        flow.handler(() ->
                flow.bean(Letters.class).addressMended(letter.id(), new EmailAddress("tuulikki.uusi@example.test")));
        flow.runJobs(submission.id());
        assertThat(letters(submission).getFirst().state()).isEqualTo(Letter.State.SENT);
    }

    @Test
    void theWatchRemindsBeforeTheLastDayAndTellsTheManagerFromItOn() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.ERASURE, true, null).id();
        flow.daysPass(id, 40);
        assertThat(kinds(submission)).contains(LetterKind.STAFF_REMINDER, LetterKind.STAFF_ESCALATION);
        flow.untilStep(id, null);
        assertThat(flow.running(id)).isEmpty();
    }

    @Test
    @DisplayName(
            "D6: nobody is reminded of an answer that has left; that recipients are still to be told has its own reminder")
    void nobodyIsRemindedOfAnAnswerThatHasLeft() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.ERASURE, true, null).id();
        flow.untilStep(id, TELL_RECIPIENT);
        flow.daysPass(id, 40);
        assertThat(kinds(submission)).doesNotContain(LetterKind.STAFF_REMINDER, LetterKind.STAFF_ESCALATION);
    }

    @Test
    void anExtensionCountsWhenItsNoticeHasLeftAndMovesTheWorkListAndTheWatch() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.ERASURE, true, null).id();
        LocalDate before = flow.people.open(id).getFirst().dueDate();
        flow.people.extend(id, ExtensionReason.SCATTERED, "Kuusi järjestelmää");
        flow.runJobs(id);
        assertThat(kinds(submission)).contains(LetterKind.EXTENSION_NOTICE);
        assertThat(flow.people.open(id))
                .allMatch(item -> item.extended() && item.dueDate().isAfter(before));
        flow.daysPass(id, 40);
        assertThat(kinds(submission)).doesNotContain(LetterKind.STAFF_REMINDER, LetterKind.STAFF_ESCALATION);
    }

    @Test
    void aSecondPersonApprovesAFeeAndWhatWaitsForApprovalEndsWithTheRequest() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        UUID id = flow.triage(submission, Right.ACCESS, true, null).id();
        flow.handler(() -> flow.bean(Assessments.class).propose(id, unfounded(true)));
        flow.people.finish(item(id, Step.APPROVE_ASSESSMENT));
        flow.runJobs(id);
        assertThat(kinds(submission)).contains(LetterKind.FEE_NOTICE);
        flow.handler(() -> flow.bean(Assessments.class).propose(id, unfounded(false)));
        flow.people.finish(item(id, Step.APPROVE_ASSESSMENT));
        flow.handler(() -> flow.bean(Assessments.class).propose(id, unfounded(false)));
        flow.handler(() -> flow.bean(Extensions.class).propose(id, ExtensionReason.NUMBER, "Paljon"));
        flow.handler(() -> flow.bean(Requests.class).withdraw(id));
        flow.runJobs(id);
        assertThat(flow.running(id)).isEmpty();
    }

    private WorkItem item(UUID id, Step step) {
        return flow.people.open(id).stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static AssessmentDraft unfounded(boolean fee) {
        return new AssessmentDraft(
                Ground.MANIFESTLY_UNFOUNDED,
                fee,
                false,
                false,
                ChangePace.HARDLY,
                "Seitsemän kertaa",
                "Viestit",
                List.of(),
                "",
                fee ? "Kaksi tuntia" : "",
                fee ? BigDecimal.TEN : null);
    }

    @Test
    void aMessageOfTheCustomerIsReadByAPersonOnce() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        RightsRequest request = flow.triage(submission, Right.ACCESS, true, null);
        for (String words : List.of("Onko uutta?", "Vielä yksi asia.")) {
            flow.look(() -> {
                flow.bean(Messages.class).fromStatusPage(submission.id(), request.id(), words);
                return true;
            });
        }
        assertThat(flow.openSteps(request.id())).containsOnlyOnce(READ_MESSAGE);
        flow.handler(() -> flow.bean(Messages.class).read(submission.id(), request.id()));
        assertThat(flow.openSteps(request.id())).doesNotContain(READ_MESSAGE);
    }

    @Test
    void theEngineNeverLearnsNameAddressOrWords() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        flow.untilStep(flow.triage(submission, Right.ERASURE, true, null).id(), null);
        List<String> secrets = List.of("Keksitty", "tuulikki", "Peltokuja", "example.test");
        assertThat(new EngineTables(jdbc).columnsWith(secrets)).isEmpty();
    }

    private UUID askedForIdentity(Submission submission) {
        UUID id = flow.triage(submission, Right.ACCESS, false, null).id();
        flow.untilStep(id, CHECK_IDENTITY);
        flow.handler(() -> flow.bean(IdentityChecks.class).ask(id));
        flow.untilStep(id, AWAIT_IDENTITY);
        assertThat(flow.request(id).status()).isEqualTo(Status.IDENTITY_ASKED);
        return id;
    }

    private static Proposal partial() {
        Part given = new Part("consumption", PartOutcome.GRANT, null, null);
        Part kept = new Part("third-person", PartOutcome.KEEP, Ground.THIRD_PARTY_RIGHTS, null);
        return new Proposal(Outcome.PARTIAL, List.of(given, kept), "Osa tiedoista koskee toista henkilöä.");
    }

    private List<Letter> letters(Submission submission) {
        return flow.look(() -> flow.bean(Letters.class).of(submission.id()));
    }

    private List<LetterKind> kinds(Submission submission) {
        return letters(submission).stream().map(Letter::kind).toList();
    }
}
