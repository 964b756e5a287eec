package org.rightsdesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdesk.testing.CaseWork.DECIDER;
import static org.rightsdesk.testing.CaseWork.DPO;
import static org.rightsdesk.testing.CaseWork.HANDLER;
import static org.rightsdesk.testing.CaseWork.KAUHAJOKI;
import static org.rightsdesk.testing.CaseWork.REGISTER_OWNER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DeskTest
class RequestLifeTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Requests requests;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private MutableClock clock;

    private CaseWork work;
    private Submission submission;

    @BeforeEach
    void aLetterArrives() {
        work = CaseWork.on(context);
        submission = work.arrives(KAUHAJOKI, "Haluan nähdä tietoni ja sitten poistaa ne.");
    }

    @Test
    @DisplayName("C.0 step 2, assumption 9: several rights in one message are one family with one receipt")
    void oneRequestForEachRight() {
        List<RightsRequest> family = work.triage(submission.id(), Right.ACCESS, Right.ERASURE);

        assertThat(family).extracting(RightsRequest::right).containsExactly(Right.ACCESS, Right.ERASURE);
        assertThat(family)
                .extracting(RightsRequest::reference)
                .containsExactly(submission.reference(), submission.reference() + "-2");
        assertThat(family).extracting(RightsRequest::receivedAt).containsOnly(submission.receivedAt());
        assertThat(deadlines.of(family.get(0).id()).dueDate())
                .isEqualTo(deadlines.of(family.get(1).id()).dueDate());
    }

    @Test
    void caseNumbersOfACompanyRunUp() {
        Submission next = work.arrives(KAUHAJOKI, "Toinen");
        assertThat(submission.reference()).matches("K-\\d{4}-\\d{4}");
        assertThat(next.reference()).isGreaterThan(submission.reference());
    }

    @Test
    void aMessageIsJudgedOnce() {
        work.triage(submission.id(), Right.ACCESS);
        assertRefused("refusal.already-triaged", () -> work.triage(submission.id(), Right.ERASURE));
    }

    @Test
    void judgingNeedsARight() {
        Triage none = new Triage(Set.of(), Language.FI, null, null, false, false, null);
        assertRefused(
                "refusal.no-right-chosen", () -> work.as(HANDLER, () -> submissions.triage(submission.id(), none)));
    }

    @Test
    void onlyAHandlerJudges() {
        Triage triage = new Triage(Set.of(Right.ACCESS), Language.FI, null, null, false, false, null);
        assertRefused(
                "refusal.no-role", () -> work.as(REGISTER_OWNER, () -> submissions.triage(submission.id(), triage)));
        assertRefused("refusal.no-role", () -> work.as(DPO, () -> submissions.triage(submission.id(), triage)));
    }

    @Test
    @DisplayName(
            "R23, R26, CF25: what reached somebody who acts for the company counts from there, and the place is on record")
    void thePlaceOfFirstArrivalIsKept() {
        Instant twoDaysAgo = clock.instant().minus(Duration.ofDays(2));
        NewSubmission passedOn = new NewSubmission(
                KAUHAJOKI, Channel.LETTER, twoDaysAgo, Language.FI, submission.requester(), "", "Pyyntö", Set.of());
        Submission begun = work.as(HANDLER, () -> submissions.receive(passedOn, FirstArrival.PROCESSOR));
        assertThat(Helsinki.dayOf(begun.receivedAt())).isEqualTo(Helsinki.dayOf(twoDaysAgo));
        assertThat(work.look(() -> work.bean(AuditTrail.class).of(begun.id(), null)))
                .filteredOn(entry -> entry.verb() == Verb.SUBMISSION_RECEIVED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("arrived", "PROCESSOR"));
    }

    @Test
    @DisplayName("D1: a receipt cannot lie in the future")
    void receiptInTheFutureIsRefused() {
        NewSubmission tomorrow = new NewSubmission(
                KAUHAJOKI,
                Channel.PHONE,
                clock.instant().plus(Duration.ofDays(1)),
                Language.FI,
                submission.requester(),
                "",
                "",
                Set.of());
        assertRefused("refusal.receipt-in-future", () -> work.as(HANDLER, () -> submissions.receive(tomorrow)));
    }

    @Test
    @DisplayName(
            "D1: a receipt that a person books before the regulation applied is a slip of the year; no machine is turned away for it")
    void aSlipOfTheYearIsRefused() {
        NewSubmission longAgo = new NewSubmission(
                KAUHAJOKI,
                Channel.LETTER,
                Instant.parse("2018-05-24T09:00:00Z"),
                Language.FI,
                submission.requester(),
                "",
                "",
                Set.of());
        assertRefused("refusal.receipt-too-early", () -> work.as(HANDLER, () -> submissions.receive(longAgo)));
        assertThat(work.look(() -> submissions.receive(longAgo)).reference()).startsWith("K-2018-");
    }

    @Test
    void setAsideNeedsAnAnswerUnlessItIsSpam() {
        assertRefused(
                "refusal.answer-missing",
                () -> work.as(
                        HANDLER, () -> submissions.setAside(submission.id(), SetAsideReason.CUSTOMER_SERVICE, " ")));
        work.as(HANDLER, () -> submissions.setAside(submission.id(), SetAsideReason.SPAM, ""));
        assertThat(work.look(() -> submissions.get(submission.id())).state()).isEqualTo(Submission.State.SET_ASIDE);
    }

    @Test
    @DisplayName("R24: the data protection officer never decides; the proposer never signs")
    void onlyAnotherPersonSigns() {
        UUID id = inReview();
        int version = work.request(id).version();
        Decisions decisions = work.bean(Decisions.class);
        assertRefused("refusal.no-role", () -> work.as(DPO, () -> decisions.sign(id, version)));
        assertRefused("refusal.no-role", () -> work.as(HANDLER, () -> decisions.sign(id, version)));
        work.as(DECIDER, () -> decisions.sign(id, version));
        assertThat(work.request(id).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void theSecondOfTwoWhoDecideAtOnceIsTold() {
        UUID id = inReview();
        int seenByBoth = work.request(id).version();
        Decisions decisions = work.bean(Decisions.class);
        work.as(DECIDER, () -> decisions.sendBack(id, seenByBoth, "Perustelu puuttuu"));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> work.as(DECIDER, () -> decisions.sendBack(id, seenByBoth, "Toinen syy")));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> work.as(HANDLER, () -> decisions.propose(id, seenByBoth, refusal())));
    }

    private UUID inReview() {
        UUID id = work.triage(submission.id(), Right.ACCESS).getFirst().id();
        work.look(() -> {
            requests.startAssessment(id);
            return id;
        });
        work.propose(id, refusal());
        return id;
    }

    private static Proposal refusal() {
        Part kept = new Part("contact", PartOutcome.KEEP, Ground.THIRD_PARTY_RIGHTS, null);
        return new Proposal(Outcome.REFUSED, List.of(kept), "Tiedot koskevat toista henkilöä.");
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(key);
    }
}
