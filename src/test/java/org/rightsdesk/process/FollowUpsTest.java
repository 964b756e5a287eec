package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.common.Step.ERASE_KEPT_DATA;
import static org.rightsdesk.common.Step.LIFT_RESTRICTION;
import static org.rightsdesk.common.Step.POST_LETTER;
import static org.rightsdesk.common.Step.PROPOSE_DECISION;
import static org.rightsdesk.common.Step.REVIEW_RESTRICTION;
import static org.rightsdesk.common.Step.TELL_RECIPIENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.followup.KeptPart;
import org.rightsdesk.followup.KeptParts;
import org.rightsdesk.followup.LaterErasure;
import org.rightsdesk.followup.Lifting;
import org.rightsdesk.followup.Restriction;
import org.rightsdesk.followup.Restrictions;
import org.rightsdesk.registers.EarlierNotice;
import org.rightsdesk.registers.EarlierNotices;
import org.rightsdesk.registers.RecipientNotice;
import org.rightsdesk.registers.Recipients;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RestrictionSet;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows the answer, years later, on the real engine: timers, work, letters (R12, R14, R48, C.3, C.4). */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    private CaseFlow flow;

    /** A customer of this test only: an open request of the same customer in another test would hold the erasure (R33). */
    private String address = "";

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
        address = "asiakas." + UUID.randomUUID() + "@example.test";
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    @AfterAll
    void everyFlowNodeHasRun() {
        assertThat(new DiagramCoverage(engine, jdbc, context.getBean(TakenFlows.class)).report())
                .filteredOn(
                        missing -> missing.startsWith("delayed-erasure:") || missing.startsWith("restriction-review:"))
                .isEmpty();
    }

    @Test
    @DisplayName("C.10: of two parts erased on the same day the recipients are told once, after the last")
    void recipientsAreToldOnce() {
        LocalDate last = LocalDate.of(2032, 12, 31);
        Part one = new Part("consumption", PartOutcome.KEEP, Ground.ACCOUNTING_6Y, last);
        Part two = new Part("billing", PartOutcome.KEEP, Ground.ACCOUNTING_6Y, last);
        UUID id = erasure(new Proposal(Outcome.PARTIAL, List.of(one, two), "Kirjanpitolaki velvoittaa."));
        flow.until(id, last.plusDays(1));
        assertThat(flow.openSteps(id)).containsExactly(ERASE_KEPT_DATA, ERASE_KEPT_DATA);
        erase(id, "Ajo 14");
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).containsExactly(ERASE_KEPT_DATA);
        flow.people.as(CaseWork.REGISTER_OWNER, () -> flow.bean(KeptParts.class)
                .erased(id, "billing", new LaterErasure("Ajo 15", false, "")));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).isNotEmpty().containsOnly(TELL_RECIPIENT);
        flow.untilStep(id, null);
        assertThat(flow.running(id)).doesNotContain("delayed-erasure");
    }

    @ParameterizedTest
    @CsvSource({"2032-12-31, 2033-01-01", "2036-05-12, 2036-05-13", "2036-02-28, 2036-02-29"})
    @DisplayName(
            "R48: what is kept until a day is erased from the day after it, with proof, and the recipients are told")
    void keptDataAreErasedOnTheDayAfterTheLastDay(LocalDate last, LocalDate first) {
        UUID id = erasureKeeping(last);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.running(id)).containsExactly("delayed-erasure");
        flow.until(id, last);
        assertThat(flow.openSteps(id)).isEmpty();
        flow.until(id, first);
        assertThat(flow.openSteps(id)).containsExactly(ERASE_KEPT_DATA);
        WorkItem item = flow.people.open(id).getFirst();
        assertThat(item.subject()).isEqualTo("consumption");
        assertThat(item.dueDate()).isBetween(first, first.plusDays(4));

        erase(id, "Ajo 14, 3 riviä");
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).containsOnly(TELL_RECIPIENT);
        assertThat(flow.people.open(id)).allMatch(work -> !work.dueDate().isBefore(today().plusDays(7)));
        flow.untilStep(id, null);
        assertThat(flow.running(id)).isEmpty();
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(part(id).state()).isEqualTo(KeptPart.State.ERASED);
    }

    @Test
    @DisplayName("C.3: kept data are not erased before their day, without proof or by a stranger to the registers")
    void erasureIsGuarded() {
        LocalDate last = today().plusYears(2);
        UUID id = erasureKeeping(last);
        refused("refusal.kept-until", () -> erase(id, "Ajo 14"));
        flow.until(id, last.plusDays(1));
        refused("refusal.proof-missing", () -> erase(id, " "));
        refused(
                "refusal.no-role",
                () -> flow.people.as(CaseWork.MANAGER, () -> flow.bean(KeptParts.class)
                        .erased(id, "consumption", new LaterErasure("Ajo 14", false, ""))));
        assertThat(flow.openSteps(id)).containsExactly(ERASE_KEPT_DATA);
    }

    @Test
    @DisplayName(
            "R13: what is erased on its later day is asked too whether it had been public, and others are told first")
    void whatIsErasedLaterMayHaveBeenPublic() {
        LocalDate last = today().plusYears(2);
        UUID id = erasureKeeping(last);
        flow.until(id, last.plusDays(1));
        refused("refusal.publication-missing", () -> erase(id, new LaterErasure("Ajo 14", null, "")));
        refused("refusal.publication-told-missing", () -> erase(id, new LaterErasure("Ajo 14", true, " ")));
        assertThat(flow.openSteps(id)).containsExactly(ERASE_KEPT_DATA);
        assertThat(part(id).published()).isNull();

        erase(id, new LaterErasure("Ajo 14", true, "Hakukone Oy 2.1.2033 "));
        flow.untilStep(id, null);
        assertThat(part(id).published()).isTrue();
        assertThat(part(id).told()).isEqualTo("Hakukone Oy 2.1.2033");
        assertThat(flow.look(
                        () -> flow.bean(AuditTrail.class).of(flow.request(id).submissionId(), id)))
                .filteredOn(entry -> entry.verb() == Verb.PUBLICATION_CHECKED
                        && entry.facts().containsKey("category"))
                .extracting(AuditEntry::facts)
                .containsExactly(Map.of("category", "consumption", "published", "true"));
    }

    @Test
    @DisplayName("R33: an open request of the same customer to see the data puts the erasure off, until it is answered")
    void anOpenAccessRequestHoldsTheErasure() {
        LocalDate last = today().plusYears(2);
        UUID id = erasureKeeping(last);
        flow.until(id, last);
        UUID access = flow.triage(flow.arrives(Channel.EMAIL, address), Right.ACCESS, true, null)
                .id();
        flow.until(id, last.plusDays(1));
        assertThat(flow.openSteps(id)).isEmpty();
        assertThat(part(id).postponedSince()).isEqualTo(last.plusDays(1));
        flow.until(id, last.plusDays(3));
        assertThat(part(id).postponedSince()).isEqualTo(last.plusDays(1));
        flow.untilStep(access, null);
        flow.until(id, last.plusDays(4));
        assertThat(flow.openSteps(id)).containsExactly(ERASE_KEPT_DATA);
    }

    @Test
    @DisplayName(
            "C.3: a ground that lasts until something happens is reviewed: it stands on with a new day, or the data go")
    void aGroundWithoutAnEndIsReviewed() {
        LocalDate review = today().plusYears(1);
        Part kept = new Part("consumption", PartOutcome.KEEP, Ground.CONTRACT_RUNNING, review);
        UUID id = erasure(new Proposal(Outcome.PARTIAL, List.of(kept), "Sopimus on voimassa."));
        if (!part(id).review()) {
            return;
        }
        flow.until(id, review);
        assertThat(flow.openSteps(id)).containsExactly(ERASE_KEPT_DATA);
        flow.people.as(CaseWork.REGISTER_OWNER, () -> flow.bean(KeptParts.class)
                .keepOn(id, "consumption", review.plusMonths(6), "Sopimus on yhä voimassa."));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).isEmpty();
        flow.until(id, review.plusMonths(6));
        erase(id, "Ajo 20");
        flow.untilStep(id, null);
        assertThat(part(id).state()).isEqualTo(KeptPart.State.ERASED);
    }

    @Test
    @DisplayName("C.3: a reopened erasure that is decided anew moves or drops what was booked")
    void aNewDecisionReplacesTheBookedDay() {
        UUID id = erasureKeeping(LocalDate.of(2032, 12, 31));
        reopenAndDecide(id, partial(LocalDate.of(2034, 12, 31)));
        assertThat(part(id).keepUntil()).isEqualTo(LocalDate.of(2034, 12, 31));
        assertThat(flow.running(id)).containsExactly("delayed-erasure");
        flow.until(id, LocalDate.of(2033, 1, 5));
        assertThat(flow.openSteps(id)).isEmpty();
        reopenAndDecide(id, new Proposal(Outcome.FULL, List.of(), ""));
        assertThat(part(id).state()).isEqualTo(KeptPart.State.REPLACED);
        assertThat(flow.running(id)).isEmpty();
    }

    @Test
    @DisplayName(
            "R14, R15: a restriction is reviewed, goes on, and is lifted only after the customer was told in time; recipients are told again")
    void aRestrictionIsLiftedAfterTheNotice() {
        UUID id = restricted(Channel.EMAIL, address, today().plusMonths(3));
        flow.until(id, today().plusMonths(3));
        assertThat(flow.openSteps(id)).containsExactly(REVIEW_RESTRICTION);
        refused(
                "refusal.reason-missing",
                () -> handler(() -> flow.bean(Restrictions.class).goOn(id, today().plusDays(30), "")));
        refused(
                "refusal.review-day-past",
                () -> handler(() -> flow.bean(Restrictions.class).goOn(id, today(), "Mittari on tutkittavana")));
        LocalDate next = today().plusMonths(1);
        handler(() -> flow.bean(Restrictions.class).goOn(id, next, "Mittari on tutkittavana"));
        assertThat(flow.openSteps(id)).isEmpty();
        flow.until(id, next);
        handler(() -> flow.bean(Restrictions.class).lift(id, "Mittari on tarkistettu."));
        refused("refusal.lifting-not-announced", () -> liftSomewhere(id));
        flow.runJobs(id);
        Letter notice = notice(id);
        assertThat(notice.state()).isEqualTo(Letter.State.SENT);
        assertThat(notice.text()).contains("Mittari on tarkistettu.");
        refused("refusal.lifting-not-announced", () -> liftSomewhere(id));
        flow.until(id, next.plusDays(6));
        assertThat(flow.openSteps(id)).isEmpty();
        refused("refusal.lifting-not-announced", () -> liftSomewhere(id));
        flow.until(id, next.plusDays(7));
        assertThat(flow.openSteps(id)).isNotEmpty().containsOnly(LIFT_RESTRICTION);
        for (WorkItem item : flow.people.open(id)) {
            lift(id, String.valueOf(item.subject()), "Merkintä poistettu");
        }
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).isNotEmpty().containsOnly(TELL_RECIPIENT);
        List<String> atStart = toldBefore(id);
        assertThat(atStart)
                .as("how each was told of the restriction stays")
                .hasSize(flow.openSteps(id).size());
        flow.untilStep(id, null);
        assertThat(flow.running(id)).isEmpty();
        assertThat(state(id)).isEqualTo(Restriction.State.LIFTED);
        assertThat(toldBefore(id)).isEqualTo(atStart);
        assertThat(flow.look(() -> flow.bean(Recipients.class).of(id))).noneMatch(RecipientNotice::isWaiting);
    }

    @Test
    @DisplayName("R14: while the notice waits to be posted, or came back, no time passes for the lifting")
    void aNoticeThatDoesNotReachTheCustomerDoesNotCount() {
        UUID id = restricted(Channel.LETTER, null, today().plusDays(10));
        flow.until(id, today().plusDays(10));
        handler(() -> flow.bean(Restrictions.class).lift(id, "Asia on selvitetty."));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).containsExactly(POST_LETTER);
        flow.until(id, today().plusDays(20));
        assertThat(flow.openSteps(id)).containsExactly(POST_LETTER);
        handler(() -> flow.bean(Letters.class).posted(notice(id).id()));
        flow.runJobs(id);
        returned(notice(id));
        flow.until(id, today().plusDays(8));
        assertThat(flow.openSteps(id)).doesNotContain(LIFT_RESTRICTION);
        refused("refusal.lifting-not-announced", () -> liftSomewhere(id));
    }

    @Test
    @DisplayName("C.4: a moved review day sets the timer anew; a restriction that is being lifted cannot be set again")
    void theReviewMoves() {
        UUID id = restricted(Channel.EMAIL, address, today().plusMonths(3));
        set(id, today().plusMonths(6));
        flow.until(id, today().plusMonths(3));
        assertThat(flow.openSteps(id)).isEmpty();
        flow.until(id, today().plusMonths(3));
        assertThat(flow.openSteps(id)).containsExactly(REVIEW_RESTRICTION);
        handler(() -> flow.bean(Restrictions.class).lift(id, "Asia on selvitetty."));
        refused("refusal.restriction-being-lifted", () -> set(id, today().plusMonths(9)));
        assertThat(flow.running(id)).contains("restriction-review");
    }

    private UUID erasureKeeping(LocalDate last) {
        return erasure(partial(last));
    }

    private UUID erasure(Proposal proposal) {
        Submission submission = flow.arrives(Channel.EMAIL, address);
        UUID id = flow.triage(submission, Right.ERASURE, true, null).id();
        flow.untilStep(id, PROPOSE_DECISION);
        flow.people.propose(id, proposal);
        flow.untilStep(id, null);
        return id;
    }

    private void reopenAndDecide(UUID id, Proposal proposal) {
        handler(() -> flow.bean(Requests.class).reopen(id));
        flow.untilStep(id, PROPOSE_DECISION);
        flow.people.propose(id, proposal);
        flow.untilStep(id, null);
    }

    private static Proposal partial(LocalDate last) {
        Part given = new Part("contact", PartOutcome.GRANT, null, null);
        Part kept = new Part("consumption", PartOutcome.KEEP, Ground.ACCOUNTING_6Y, last);
        return new Proposal(Outcome.PARTIAL, List.of(given, kept), "Kirjanpitolaki velvoittaa säilyttämään.");
    }

    private UUID restricted(Channel channel, @Nullable String address, LocalDate review) {
        Submission submission = flow.arrives(channel, address);
        RightsRequest request = flow.triage(submission, Right.RESTRICTION, true, null);
        for (Letter letter : flow.look(() -> flow.bean(Letters.class).of(submission.id()))) {
            if (letter.state() == Letter.State.POST_WAITING) {
                handler(() -> flow.bean(Letters.class).posted(letter.id()));
            }
        }
        flow.untilStep(request.id(), PROPOSE_DECISION);
        flow.people.propose(request.id(), new Proposal(Outcome.FULL, List.of(), ""));
        finishAll(request.id());
        set(request.id(), review);
        return request.id();
    }

    private void finishAll(UUID id) {
        flow.runJobs(id);
        for (List<WorkItem> open = flow.people.open(id); !open.isEmpty(); open = flow.people.open(id)) {
            WorkItem item = open.getFirst();
            if (item.step() == POST_LETTER) {
                letters(id).stream()
                        .filter(letter -> letter.state() == Letter.State.POST_WAITING)
                        .forEach(
                                letter -> handler(() -> flow.bean(Letters.class).posted(letter.id())));
            } else {
                flow.people.finish(item);
            }
            flow.runJobs(id);
        }
    }

    private void set(UUID id, LocalDate review) {
        flow.look(() -> {
            context.publishEvent(new RestrictionSet(id, review));
            return true;
        });
    }

    private void returned(Letter letter) {
        jdbc.sql("update letter set state = 'RETURNED' where id = :id")
                .param("id", letter.id())
                .update();
    }

    private void liftSomewhere(UUID id) {
        lift(id, "customer", "Merkintä poistettu");
    }

    private void lift(UUID id, String register, String proof) {
        flow.people.as(CaseWork.REGISTER_OWNER, () -> flow.bean(Lifting.class).lifted(id, register, proof));
    }

    private void erase(UUID id, String proof) {
        erase(id, new LaterErasure(proof, false, ""));
    }

    private void erase(UUID id, LaterErasure erasure) {
        flow.people.as(CaseWork.REGISTER_OWNER, () -> flow.bean(KeptParts.class).erased(id, "consumption", erasure));
    }

    private KeptPart part(UUID id) {
        return flow.look(() -> flow.bean(KeptParts.class).get(id, "consumption"));
    }

    private List<String> toldBefore(UUID id) {
        return flow.look(() -> flow.bean(EarlierNotices.class).of(id)).stream()
                .filter(notice -> !notice.note().isBlank())
                .map(EarlierNotice::recipient)
                .toList();
    }

    private Restriction.State state(UUID id) {
        return flow.look(
                () -> flow.bean(Restrictions.class).of(id).orElseThrow().state());
    }

    private Letter notice(UUID id) {
        return letters(id).stream()
                .filter(letter -> letter.kind() == LetterKind.LIFTING_NOTICE)
                .findFirst()
                .orElseThrow();
    }

    private List<Letter> letters(UUID id) {
        return flow.look(() -> flow.bean(Letters.class).of(flow.request(id).submissionId()));
    }

    private void handler(Runnable work) {
        flow.handler(work);
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }

    private LocalDate today() {
        return Helsinki.dayOf(flow.bean(Clock.class).instant());
    }
}
