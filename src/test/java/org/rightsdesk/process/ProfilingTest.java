package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.common.Step.PREPARE_PACKAGE;
import static org.rightsdesk.common.Step.PROPOSE_DECISION;
import static org.rightsdesk.common.Step.RECORD_BAN;
import static org.rightsdesk.common.Step.RECORD_WITHDRAWAL;
import static org.rightsdesk.common.Step.RESTRICT_MEANWHILE;
import static org.rightsdesk.common.Step.REVIEW_ANEW;
import static org.rightsdesk.common.Step.STOP_PROFILING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.delivery.AccessStatement;
import org.rightsdesk.delivery.Statements;
import org.rightsdesk.marketing.Afterwards;
import org.rightsdesk.marketing.ConsentPurpose;
import org.rightsdesk.marketing.ConsentWithdrawals;
import org.rightsdesk.marketing.NewWithdrawal;
import org.rightsdesk.measure.HumanReview;
import org.rightsdesk.measure.HumanReviews;
import org.rightsdesk.measure.ProfilingCheck;
import org.rightsdesk.measure.ProfilingChecks;
import org.rightsdesk.measure.ProfilingStop;
import org.rightsdesk.measure.ProfilingStops;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.LegalApproval;
import org.rightsdesk.request.LegalApprovals;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Profiling that stops at once (M6, N13, R18), the declaration that is checked (I5, CF17), the law that restricts (R42). */
@DeskTest
class ProfilingTest {

    @Autowired
    ApplicationContext context;

    CaseFlow flow;

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    @Test
    @DisplayName(
            "M6, C.6: an objection to profiling stops it at once, before anybody is identified, with an outcome for each system")
    void anObjectionToProfilingStopsItInEverySystem() {
        UUID id = open("muurame", Right.OBJECTION);
        flow.untilStep(id, RESTRICT_MEANWHILE);
        flow.handler(() -> flow.bean(ProfilingStops.class).objected(id));
        flow.handler(() -> flow.bean(Requests.class).restrictedMeanwhile(id));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).containsOnly(STOP_PROFILING);
        List<String> systems =
                flow.people.open(id).stream().map(WorkItem::subject).toList();
        assertThat(systems).doesNotContainNull().doesNotHaveDuplicates();
        String first = systems.getFirst();
        refused("refusal.proof-missing", () -> stop(id, first, ProfilingStop.Outcome.STOPPED, " "));
        stop(id, first, ProfilingStop.Outcome.STOPPED, "Profiili 12 poistettu");
        systems.stream().skip(1).forEach(system -> stop(id, system, ProfilingStop.Outcome.NO_PROFILE, ""));
        flow.untilStep(id, null);
        assertThat(flow.look(() -> flow.bean(ProfilingStops.class).of(id)))
                .extracting(ProfilingStop::register)
                .containsExactlyInAnyOrderElementsOf(systems);
        assertThat(reply(id)).contains("Lopetimme profilointisi");
    }

    @Test
    void anObjectionToSomethingElseStopsNoProfiling() {
        UUID id = open("muurame", Right.OBJECTION);
        flow.untilStep(id, RESTRICT_MEANWHILE);
        flow.handler(() -> flow.bean(Requests.class).restrictedMeanwhile(id));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).doesNotContain(STOP_PROFILING);
    }

    @Test
    @DisplayName("N13, R18: a ban on marketing stops the profiling for it, at once")
    void aBanOnMarketingStopsTheProfilingForIt() {
        UUID id = open("nurmijarvi", Right.MARKETING_BAN);
        flow.untilStep(id, RECORD_BAN);
        flow.people.recordBan(id);
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).contains(STOP_PROFILING);
        flow.untilStep(id, null);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.running(id)).isEmpty();
    }

    @Test
    @DisplayName(
            "M6, C.8: a withdrawn consent stops the profiling that rested on it, in the registers in which it was used")
    void aWithdrawnConsentStopsProfiling() {
        UUID id = open("muurame", Right.CONSENT_WITHDRAWAL);
        flow.untilStep(id, RECORD_WITHDRAWAL);
        withdraw(id, ConsentPurpose.COOKIES, true);
        assertThat(flow.people.open(id))
                .filteredOn(item -> item.step() == STOP_PROFILING)
                .extracting(WorkItem::subject)
                .containsExactly("customer");
        flow.untilStep(id, null);
        assertThat(reply(id)).contains("Lopetimme profilointisi", "profiloinnin, joka perustui tähän suostumukseen");
    }

    @ParameterizedTest
    @CsvSource({
        "muurame, SURVEY, false",
        "muurame, ELECTRONIC_MARKETING, false",
        "muurame, PROFILING, true",
        "nurmijarvi, SURVEY, false",
        "nurmijarvi, COOKIES, false",
        "nurmijarvi, ELECTRONIC_MARKETING, true",
        "kauhajoki, ELECTRONIC_MARKETING, false"
    })
    @DisplayName(
            "M6, N13: a consent that does not concern profiling opens no step about it, and the reply does not speak of it")
    void aConsentToSomethingElseStopsNoProfiling(String company, ConsentPurpose purpose, boolean stops) {
        UUID id = open(company, Right.CONSENT_WITHDRAWAL);
        flow.untilStep(id, RECORD_WITHDRAWAL);
        withdraw(id, purpose, false);
        assertThat(flow.openSteps(id).contains(STOP_PROFILING)).isEqualTo(stops);
        flow.untilStep(id, null);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(reply(id).contains("profiloin")).isEqualTo(stops);
    }

    /** At a company whose first register is the one in which the consent was used. */
    private void withdraw(UUID id, ConsentPurpose purpose, boolean profiling) {
        String register = flow.look(
                        () -> flow.bean(Companies.class).get(flow.request(id).company()))
                .registers()
                .getFirst()
                .key();
        NewWithdrawal consent = new NewWithdrawal(
                true, purpose, "", null, null, Afterwards.ERASED, Set.of(register), Set.of(), profiling);
        flow.handler(() ->
                flow.bean(ConsentWithdrawals.class).record(id, flow.request(id).version(), consent));
        flow.runJobs(id);
    }

    @Test
    @DisplayName(
            "I5, CF17: the declaration \"no profiling\" is confirmed for this customer before an access decision, and the copy cannot deny what was found")
    void theDeclarationIsConfirmedBeforeTheDecision() {
        UUID id = open("imatra", Right.ACCESS);
        flow.untilStep(id, PROPOSE_DECISION);
        refused("refusal.profiling-check-missing", () -> propose(id, full()));
        refused("refusal.profiling-check-note", () -> check(id, new ProfilingCheck(false, " ")));
        check(id, new ProfilingCheck(false, "Kohdennetut viestit verkkopalvelussa"));
        propose(id, full());
        flow.untilStep(id, PREPARE_PACKAGE);
        AccessStatement none = new AccessStatement(AccessStatement.Automated.NONE, "", "Komission päätös");
        refused(
                "refusal.delivery.automated-none-untrue",
                () -> flow.handler(() -> flow.bean(Statements.class).state(id, none)));
        flow.handler(() -> flow.bean(Statements.class)
                .state(
                        id,
                        new AccessStatement(AccessStatement.Automated.PROFILING, "Viestit käytön mukaan", "Päätös")));
    }

    @Test
    @DisplayName("I5, R19: whoever found an automated decision cannot answer that there is none")
    void whatWasFoundIsNotDenied() {
        UUID id = open("imatra", Right.HUMAN_REVIEW);
        flow.untilStep(id, REVIEW_ANEW);
        flow.decider(() -> flow.bean(HumanReviews.class)
                .review(id, new HumanReview(HumanReview.Result.NO_MACHINE_DECISION, "", "")));
        flow.untilStep(id, PROPOSE_DECISION);
        check(id, new ProfilingCheck(false, "Ennakkomaksu laskutuksessa"));
        Proposal none = new Proposal(Outcome.NOTHING_HELD, List.of(), "Päätöksiä ei ole.");
        refused("refusal.profiling-check-and-review-differ", () -> propose(id, none));
        check(id, new ProfilingCheck(true, ""));
        propose(id, none);
    }

    @Test
    @DisplayName(
            "R42, R20: a right is restricted by law only with a lawyer's approval: which provision, why, who and when; the letter names it")
    void theLawRestrictsOnlyWithALawyersApproval() {
        UUID id = open("kauhajoki", Right.ACCESS);
        flow.untilStep(id, PROPOSE_DECISION);
        Proposal restricted = new Proposal(
                Outcome.REFUSED, List.of(Part.kept("billing", Ground.RESTRICTED_BY_LAW, null)), "Asia on kesken.");
        refused("refusal.legal-approval-missing", () -> propose(id, restricted));
        LocalDate today = Helsinki.dayOf(flow.bean(Clock.class).instant());
        refused(
                "refusal.legal-approval-incomplete",
                () -> approve(id, new LegalApproval("Laki 1 §", "", "Lakimies", today)));
        refused(
                "refusal.legal-approval-day",
                () -> approve(id, new LegalApproval("Laki 1 §", "Syy", "Lakimies", today.plusDays(1))));
        approve(id, new LegalApproval("Keksityn lain (1/2020) 1 §", "Tutkinta on kesken", "Lakimies", today));
        propose(id, restricted);
        flow.untilStep(id, null);
        assertThat(reply(id)).contains("Rajoitus perustuu tähän säännökseen: Keksityn lain (1/2020) 1 §");
    }

    private void approve(UUID id, LegalApproval approval) {
        flow.handler(() -> flow.bean(LegalApprovals.class).note(id, approval));
    }

    private void check(UUID id, ProfilingCheck check) {
        flow.handler(() -> flow.bean(ProfilingChecks.class).note(id, check));
    }

    private void stop(UUID id, String system, ProfilingStop.Outcome outcome, String note) {
        flow.people.as(
                CaseWork.REGISTER_OWNER, () -> flow.bean(ProfilingStops.class).stop(id, system, outcome, note));
    }

    private void propose(UUID id, Proposal proposal) {
        flow.handler(
                () -> flow.bean(Decisions.class).propose(id, flow.request(id).version(), proposal));
    }

    private static Proposal full() {
        return new Proposal(Outcome.FULL, List.of(), "");
    }

    private UUID open(String company, Right right) {
        Requester person = new Requester(
                CaseFlow.NAME, EmailAddress.parse(CaseFlow.ADDRESS).orElse(null), null, null, null, null);
        Submission submission = flow.people.arrives(new CompanyKey(company), Channel.EMAIL, person, CaseFlow.WORDS);
        flow.runJobs(submission.id());
        Triage triage = new Triage(Set.of(right), Language.FI, null, null, true, true, null);
        flow.handler(() -> flow.bean(Submissions.class).triage(submission.id(), triage));
        UUID id = flow.look(() -> flow.bean(Requests.class).ofSubmission(submission.id()))
                .getFirst()
                .id();
        flow.runJobs(submission.id());
        flow.runJobs(id);
        return id;
    }

    private String reply(UUID id) {
        return flow.look(() -> flow.bean(Letters.class).of(flow.request(id).submissionId())).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY)
                .map(letter -> letter.text().replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
