package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdesk.testing.CaseWork.DECIDER;
import static org.rightsdesk.testing.CaseWork.DPO;
import static org.rightsdesk.testing.CaseWork.HANDLER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.request.Advices;
import org.rightsdesk.request.Assessment;
import org.rightsdesk.request.AssessmentDraft;
import org.rightsdesk.request.Assessments;
import org.rightsdesk.request.ChangePace;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.ErasureGround;
import org.rightsdesk.request.ExtensionReason;
import org.rightsdesk.request.Extensions;
import org.rightsdesk.request.FeeAnswer;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.KeptPart;
import org.rightsdesk.request.OmbudsmanHandovers;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.testing.Conflict;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two persons, fees, advice and what is kept back, through the real engine (C.0 step 8, R7, R24, R34, R35, R43). */
@DeskTest
class ApprovalsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MutableClock clock;

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
            "C.0 step 8, R5, D6: an extension is proposed by one and approved by another; only then the notice is written")
    void anExtensionNeedsTwo() {
        UUID id = opened(Right.ACCESS);
        propose(id, "Kuusi järjestelmää");
        assertThat(flow.openSteps(id)).contains(Step.APPROVE_EXTENSION);
        assertThat(kinds(id)).doesNotContain(LetterKind.EXTENSION_NOTICE);
        assertRefused("refusal.extension-proposed", () -> propose(id, "Toinen"));
        assertRefused("refusal.no-role", () -> as(HANDLER, () -> extensions().approve(id)));
        assertRefused("refusal.no-role", () -> as(DPO, () -> extensions().approve(id)));
        as(DECIDER, () -> extensions().approve(id));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).doesNotContain(Step.APPROVE_EXTENSION);
        assertThat(kinds(id)).contains(LetterKind.EXTENSION_NOTICE);
        assertThat(flow.look(() -> flow.bean(Deadlines.class).of(id)).extended())
                .isTrue();
        assertRefused("refusal.already-extended", () -> propose(id, "Vielä"));
    }

    @Test
    @DisplayName("C.0 step 8: the first period stands when the extension is declined, and it can be proposed anew")
    void aDeclinedExtension() {
        UUID id = opened(Right.ACCESS);
        assertRefused("refusal.extension-words-missing", () -> propose(id, " "));
        propose(id, "Paljon pyyntöjä");
        assertRefused(
                "refusal.reason-missing", () -> as(DECIDER, () -> extensions().decline(id, " ")));
        as(DECIDER, () -> extensions().decline(id, "Yksi rekisteri riittää"));
        assertThat(flow.openSteps(id)).doesNotContain(Step.APPROVE_EXTENSION);
        assertThat(flow.request(id).extensionReason()).isNull();
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> as(DECIDER, () -> extensions().approve(id)));
        propose(id, "Uusi peruste");
        assertThat(flow.openSteps(id)).contains(Step.APPROVE_EXTENSION);
    }

    @Test
    @DisplayName("R5, D6: neither proposed nor approved after the first period")
    void tooLate() {
        UUID id = opened(Right.ACCESS);
        propose(id, "Paljon");
        clock.forwardDays(45);
        assertRefused(
                "refusal.extension-too-late",
                () -> as(DECIDER, () -> extensions().approve(id)));
        as(DECIDER, () -> extensions().decline(id, "Liian myöhäistä"));
        assertRefused("refusal.extension-too-late", () -> propose(id, "Paljon"));
    }

    @Test
    @DisplayName("R6, D7, assumption 10: never for a refusal, not even a partial one")
    void noExtensionForARefusal() {
        UUID id = atProposal(Right.ACCESS);
        flow.people.propose(id, partial(Ground.THIRD_PARTY_RIGHTS, false));
        assertRefused("refusal.extension-for-refusal", () -> propose(id, "Paljon"));
    }

    @Test
    @DisplayName("An approval beside the request ends with it")
    void withdrawalEndsTheApproval() {
        UUID id = opened(Right.ACCESS);
        propose(id, "Paljon");
        as(HANDLER, () -> assessments().propose(id, unfounded(true)));
        assertThat(flow.running(id)).contains("extension-approval", "assessment-approval");
        flow.handler(() -> flow.bean(org.rightsdesk.request.Requests.class).withdraw(id));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).isEmpty();
        assertThat(flow.running(id)).isEmpty();
    }

    @Test
    @DisplayName(
            "CF1, R35, D11: a fee is proven, approved, announced and accepted before it is charged; the clock runs on")
    @Conflict(
            id = "CF1",
            companies = "N",
            does =
                    "The notice's fee under a year is only a signal: a fee needs the assessment form, a second person and a notice with the choice to withdraw; after a year it is blocked.")
    void aFee() {
        UUID id = opened(Right.ACCESS);
        LocalDate due = flow.look(() -> flow.bean(Deadlines.class).of(id)).dueDate();
        as(HANDLER, () -> assessments().propose(id, unfounded(true)));
        assertThat(flow.openSteps(id)).contains(Step.APPROVE_ASSESSMENT);
        assertRefused(
                "refusal.fee-not-announced",
                () -> as(HANDLER, () -> assessments().answered(id, FeeAnswer.PAY)));
        assertRefused("refusal.no-role", () -> as(HANDLER, () -> assessments().approve(id)));
        as(DECIDER, () -> assessments().approve(id));
        flow.runJobs(id);
        assertThat(kinds(id)).contains(LetterKind.FEE_NOTICE);
        Assessment announced = assessment(id);
        assertThat(announced.announcedAt()).isNotNull();
        assertThat(announced.isCharged()).isFalse();
        assertThat(flow.look(() -> flow.bean(Deadlines.class).of(id)).dueDate()).isEqualTo(due);
        as(HANDLER, () -> assessments().answered(id, FeeAnswer.PAY));
        assertThat(assessment(id).isCharged()).isTrue();
        assertRefused(
                "refusal.fee-not-announced",
                () -> as(HANDLER, () -> assessments().answered(id, FeeAnswer.NARROW)));
        flow.untilStep(id, Step.PROPOSE_DECISION);
        flow.people.propose(id, new Proposal(Outcome.FULL, List.of(), ""));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).as("a fee is looked at twice").contains(Step.SIGN_DECISION);
        flow.untilStep(id, null);
        assertThat(flow.look(() -> flow.bean(Letters.class).of(flow.request(id).submissionId())))
                .filteredOn(letter -> letter.kind() == LetterKind.REPLY)
                .singleElement()
                .satisfies(
                        reply -> assertThat(reply.text().replaceAll("[\\s\u00a0]+", " "))
                                .contains(
                                        "Perimme pyynnön käsittelystä maksun, josta ilmoitimme sinulle etukäteen: 45,50 euroa"));
    }

    @Test
    @DisplayName("R7, CD1: nobody is refused for going too far without an approved assessment")
    void refusalNeedsTheForm() {
        UUID id = atProposal(Right.ACCESS);
        Proposal refusal = new Proposal(
                Outcome.REFUSED, List.of(Part.kept("contact", Ground.MANIFESTLY_UNFOUNDED, null)), "Perusteeton.");
        assertRefused("refusal.assessment-missing", () -> flow.people.propose(id, refusal));
        as(HANDLER, () -> assessments().propose(id, unfounded(false)));
        assertRefused("refusal.assessment-missing", () -> flow.people.propose(id, refusal));
        as(DECIDER, () -> assessments().approve(id));
        flow.runJobs(id);
        assertThat(kinds(id)).as("nothing to announce without a fee").doesNotContain(LetterKind.FEE_NOTICE);
        flow.people.propose(id, refusal);
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    @DisplayName("R34, assumption 8: the earlier fulfilled request is found and the interval told")
    void theIntervalIsShown() {
        UUID first = opened(Right.ACCESS, "toistuva@example.test");
        assertThat(flow.look(() -> assessments().repeat(first))).isEmpty();
        flow.untilStep(first, null);
        clock.forwardDays(30);
        UUID second = opened(Right.ACCESS, "Toistuva@example.test");
        var repeat = flow.look(() -> assessments().repeat(second)).orElseThrow();
        assertThat(repeat.requestId()).isEqualTo(first);
        assertThat(repeat.days()).isBetween(29L, 31L);
        assertThat(repeat.lessThanAYear()).isTrue();
    }

    @Test
    @DisplayName("R24, K1: the data protection officer advises in writing, neither proposes nor signs nor extends")
    void theOfficerAdvises() {
        UUID id = atProposal(Right.ERASURE);
        Advices advices = flow.bean(Advices.class);
        assertRefused("refusal.no-role", () -> as(HANDLER, () -> advices.give(id, "Neuvo")));
        assertRefused("refusal.advice-missing", () -> as(DPO, () -> advices.give(id, " ")));
        as(DPO, () -> advices.give(id, "Tilinpitoaineisto on säilytettävä."));
        assertThat(flow.look(() -> advices.of(id))).singleElement().satisfies(advice -> assertThat(advice.by())
                .isEqualTo(DPO));
        assertTrail(id, Verb.ADVICE_GIVEN);
        int version = flow.request(id).version();
        Decisions decisions = flow.bean(Decisions.class);
        Proposal full = new Proposal(Outcome.FULL, List.of(), "");
        assertRefused("refusal.no-role", () -> as(DPO, () -> decisions.propose(id, version, full)));
        assertRefused("refusal.no-role", () -> as(DPO, () -> extensions().propose(id, ExtensionReason.NUMBER, "x")));
        assertRefused("refusal.no-role", () -> as(DPO, () -> assessments().propose(id, unfounded(false))));
    }

    @Test
    @DisplayName("R43: reasons are withheld by two persons; on the person's request the data go to the Ombudsman")
    void reasonsWithheld() {
        UUID id = atProposal(Right.ACCESS);
        OmbudsmanHandovers handovers = flow.bean(OmbudsmanHandovers.class);
        assertRefused("refusal.nothing-kept-back", () -> as(HANDLER, () -> handovers.handOver(id, "Posti")));
        flow.people.propose(id, partial(Ground.DPA34_DANGER, true));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).contains(Step.SIGN_DECISION);
        flow.untilStep(id, null);
        Letter reply = letters(id).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY)
                .findFirst()
                .orElseThrow();
        assertThat(reply.text()).doesNotContain("Salainen syy");
        as(HANDLER, () -> handovers.handOver(id, "Turvaposti 1/1"));
        assertThat(flow.look(() -> handovers.handedOver(id))).isPresent();
        assertRefused("refusal.handed-over", () -> as(HANDLER, () -> handovers.handOver(id, "Uudelleen")));
        assertTrail(id, Verb.HANDED_TO_OMBUDSMAN);
    }

    @Test
    @DisplayName("B.4, R54: with a non-disclosure order a second person signs a full answer")
    void nonDisclosure() {
        UUID id = atProposal(Right.ACCESS);
        UUID submission = flow.request(id).submissionId();
        as(HANDLER, () -> flow.bean(CaseMarks.class).set(submission, Mark.NON_DISCLOSURE, "henkilö kertoi"));
        flow.people.propose(id, new Proposal(Outcome.FULL, List.of(), ""));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).contains(Step.SIGN_DECISION);
    }

    @Test
    @DisplayName("Two at once: the second is told who did what")
    void theSecondIsTold() {
        UUID id = atProposal(Right.ACCESS);
        int seen = flow.request(id).version();
        flow.people.propose(id, partial(Ground.THIRD_PARTY_RIGHTS, false));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> as(HANDLER, () -> flow.bean(Decisions.class)
                        .propose(id, seen, new Proposal(Outcome.FULL, List.of(), ""))))
                .satisfies(
                        told -> assertThat(told.args()).containsExactly(Actor.staff(HANDLER), Verb.DECISION_PROPOSED));
    }

    @Test
    @DisplayName("R12, C.3: what is kept is told with its day, inclusive, and what is erased from the next")
    void keptParts() {
        UUID id = atProposal(Right.ERASURE);
        LocalDate last = LocalDate.of(2032, 12, 31);
        flow.people.propose(
                id,
                new Proposal(
                        Outcome.PARTIAL,
                        List.of(
                                Part.erased("contact", ErasureGround.CONSENT_WITHDRAWN),
                                Part.kept("billing", Ground.ACCOUNTING_6Y, last).locked(),
                                Part.kept("consumption", Ground.LEGAL_DUTY_ENERGY, last)),
                        "Laskut säilytetään."));
        assertThat(flow.look(() -> flow.bean(Decisions.class).keptParts(id))).isEmpty();
        as(DECIDER, () -> flow.bean(Decisions.class).sign(id, flow.request(id).version()));
        List<KeptPart> kept = flow.look(() -> flow.bean(Decisions.class).keptParts(id));
        assertThat(kept)
                .containsExactlyInAnyOrder(
                        new KeptPart("billing", Ground.ACCOUNTING_6Y, last, false, true),
                        new KeptPart("consumption", Ground.LEGAL_DUTY_ENERGY, last, true, false));
        assertThat(kept).extracting(KeptPart::dueOn).contains(LocalDate.of(2033, 1, 1), last);
        assertThat(flow.request(id).status()).isEqualTo(Status.DECIDED);
    }

    private UUID opened(Right right) {
        return opened(right, CaseFlow.ADDRESS);
    }

    private UUID opened(Right right, String address) {
        var submission = flow.arrives(org.rightsdesk.request.Channel.EMAIL, address);
        RightsRequest request = flow.triage(submission, right, true, null);
        return request.id();
    }

    private UUID atProposal(Right right) {
        UUID id = opened(right);
        flow.untilStep(id, Step.PROPOSE_DECISION);
        return id;
    }

    private void propose(UUID id, String words) {
        as(HANDLER, () -> extensions().propose(id, ExtensionReason.SCATTERED, words));
    }

    private static AssessmentDraft unfounded(boolean fee) {
        return new AssessmentDraft(
                Ground.MANIFESTLY_UNFOUNDED,
                fee,
                false,
                false,
                ChangePace.CONTINUOUSLY,
                "Sama pyyntö seitsemän kertaa.",
                "Viestit 1–7",
                List.of("", ""),
                "",
                fee ? "Kaksi työtuntia" : "",
                fee ? new BigDecimal("45.50") : null);
    }

    private static Proposal partial(Ground ground, boolean withheld) {
        return new Proposal(
                Outcome.PARTIAL,
                List.of(Part.granted("consumption"), new Part("contact", PartOutcome.KEEP, ground, null)),
                "Salainen syy",
                withheld);
    }

    private Extensions extensions() {
        return flow.bean(Extensions.class);
    }

    private Assessments assessments() {
        return flow.bean(Assessments.class);
    }

    private Assessment assessment(UUID id) {
        return flow.look(() -> assessments().current(id)).orElseThrow();
    }

    private List<Letter> letters(UUID id) {
        UUID submission = flow.request(id).submissionId();
        return flow.look(() -> flow.bean(Letters.class).of(submission));
    }

    private List<LetterKind> kinds(UUID id) {
        return letters(id).stream().map(Letter::kind).toList();
    }

    private void assertTrail(UUID id, Verb verb) {
        UUID submission = Objects.requireNonNull(flow.request(id)).submissionId();
        assertThat(flow.look(() -> flow.bean(AuditTrail.class).of(submission, id)))
                .extracting(AuditEntry::verb)
                .contains(verb);
    }

    private void as(String user, Runnable work) {
        flow.people.as(user, work);
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).withMessage(key);
    }
}
