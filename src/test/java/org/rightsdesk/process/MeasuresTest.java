package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.common.Step.AWAIT_CLARIFICATION;
import static org.rightsdesk.common.Step.CARRY_OUT;
import static org.rightsdesk.common.Step.JUDGE_CORRECTIONS;
import static org.rightsdesk.common.Step.NOTE_CORRECTIONS;
import static org.rightsdesk.common.Step.NOTE_RESTRICTION;
import static org.rightsdesk.common.Step.PROPOSE_DECISION;
import static org.rightsdesk.common.Step.RESTRICT_MEANWHILE;
import static org.rightsdesk.common.Step.REVIEW_ANEW;
import static org.rightsdesk.common.Step.WEIGH_INTERESTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.followup.Restrictions;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.Corrections;
import org.rightsdesk.measure.HumanReview;
import org.rightsdesk.measure.HumanReviews;
import org.rightsdesk.measure.Judgement;
import org.rightsdesk.measure.RestrictionGround;
import org.rightsdesk.measure.RestrictionTerms;
import org.rightsdesk.measure.Terms;
import org.rightsdesk.measure.Weighing;
import org.rightsdesk.measure.Weighings;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Conflict;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rectification, restriction, objection and human review with what is their own (rules.md C.2, C.4, C.6, R19). */
@DeskTest
class MeasuresTest {

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

    // Rectification (C.2, R10, R14, CD9).

    @Test
    void whileTheAccuracyIsContestedTheDataRestAndAChangeOfContactIsToldToTheOldOne() {
        UUID id = open(Right.RECTIFICATION);
        flow.untilStep(id, NOTE_CORRECTIONS);
        String category = company().categories().getFirst().key();
        Correction mail = Correction.wished(
                        category, "Sähköposti", "vanha.osoite@example.test", "uusi.osoite@example.test", "")
                .ofContact()
                .inDispute();
        flow.handler(() -> flow.bean(Corrections.class).note(id, List.of(mail)));
        assertThat(flow.openSteps(id)).containsExactly(RESTRICT_MEANWHILE);
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.FULL);
        assertThat(reply(id)).contains("Sähköposti: oikaistu niin kuin pyysit");
        assertThat(letters(id))
                .filteredOn(letter -> letter.kind() == LetterKind.OLD_CONTACT_NOTICE)
                .anyMatch(letter -> oneLine(letter).contains("Jos et pyytänyt muutosta")
                        && new EmailAddress("vanha.osoite@example.test").equals(letter.recipient()));
    }

    @Test
    void aViewIsKeptOnlyWithThePersonsOwnWordsBesideIt() {
        UUID id = open(Right.RECTIFICATION);
        flow.untilStep(id, JUDGE_CORRECTIONS);
        refused(
                "refusal.statement-missing",
                () -> flow.handler(() -> flow.bean(Corrections.class)
                        .judge(id, List.of(new Judgement(Correction.Verdict.STATEMENT_ADDED, " ")))));
        flow.handler(() -> flow.bean(Corrections.class)
                .judge(id, List.of(new Judgement(Correction.Verdict.STATEMENT_ADDED, "En ollut paikalla."))));
        flow.untilStep(id, PROPOSE_DECISION);
        refused("refusal.corrections-and-outcome-differ", () -> propose(id, new Proposal(Outcome.FULL, List.of(), "")));
        refused(
                "refusal.correction-category-not-asked",
                () -> propose(id, refusing(Ground.OPINION_OR_HISTORICAL_RECORD)));
        propose(
                id,
                new Proposal(
                        Outcome.REFUSED,
                        List.of(Part.kept("identity", Ground.OPINION_OR_HISTORICAL_RECORD, null)),
                        "Perustelut selkokielellä."));
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reply(id)).contains("lisäselvityksesi");
    }

    @Test
    void aCorrectionWithoutAFieldOrAWishIsRefused() {
        UUID id = open(Right.RECTIFICATION);
        flow.untilStep(id, NOTE_CORRECTIONS);
        refused(
                "refusal.correction-missing",
                () -> flow.handler(() -> flow.bean(Corrections.class).note(id, List.of())));
        refused(
                "refusal.correction-left-out",
                () -> flow.handler(() ->
                        flow.bean(Corrections.class).judge(id, List.of(new Judgement(Correction.Verdict.KEPT, null)))));
    }

    @Test
    @Conflict(
            id = "CF24",
            companies = "N",
            does =
                    "A correction asked for by letter is done by the company; nobody is sent to do it in the online service first.")
    void nobodyIsSentToCorrectTheDataInTheOnlineServiceFirst() {
        UUID id = openAt("nurmijarvi", Right.RECTIFICATION);
        assertThat(flow.openSteps(id)).containsExactly(NOTE_CORRECTIONS);
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.FULL);
        assertThat(letters(id))
                .extracting(Letter::kind)
                .doesNotContain(LetterKind.CLARIFICATION_QUESTION, LetterKind.NOT_A_REQUEST_ANSWER);
    }

    // Objection (C.6, R17, M6).

    @Test
    @Conflict(
            id = "CF5",
            companies = "N",
            does = "Who objects without saying why is asked; without an answer the interests are weighed all the same,"
                    + " and no outcome exists for missing reasons.")
    void whoGivesNoReasonsForAnObjectionIsAskedAndNeverRefusedForIt() {
        UUID id = open(Right.OBJECTION);
        flow.untilStep(id, WEIGH_INTERESTS);
        flow.handler(
                () -> flow.bean(Requests.class).askQuestion(id, "Mikä tilanteessasi on erityistä?", WEIGH_INTERESTS));
        flow.untilStep(id, AWAIT_CLARIFICATION);
        flow.daysPass(id, 31);
        flow.untilStep(id, WEIGH_INTERESTS);
        flow.untilStep(id, PROPOSE_DECISION);
        refused(
                "refusal.outcome-not-for-right",
                () -> propose(id, new Proposal(Outcome.NOT_SPECIFIED, List.of(), "-")));
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.FULL);
    }

    @Test
    void compellingGroundsNeedTheBalancingOnRecord() {
        UUID id = open(Right.OBJECTION);
        flow.untilStep(id, PROPOSE_DECISION);
        refused("refusal.balancing-missing", () -> propose(id, refusing(Ground.COMPELLING_GROUNDS)));
    }

    @Test
    void theBalancingStandsInTheLetter() {
        UUID id = open(Right.OBJECTION);
        flow.untilStep(id, WEIGH_INTERESTS);
        refused(
                "refusal.balancing-missing",
                () -> weigh(id, new Weighing("", "", "", "", Weighing.Verdict.COMPELLING_GROUNDS)));
        weigh(
                id,
                new Weighing(
                        "Muutto",
                        "Verkon turvallisuus.",
                        "Muuta keinoa ei ole.",
                        "Vaikutus on pieni.",
                        Weighing.Verdict.COMPELLING_GROUNDS));
        flow.untilStep(id, PROPOSE_DECISION);
        propose(id, refusing(Ground.COMPELLING_GROUNDS));
        flow.untilStep(id, null);
        assertThat(reply(id)).contains("Verkon turvallisuus.", "Vaikutus on pieni.");
    }

    @Test
    void whatRestsOnALegitimateInterestIsNotRefusedForItsBasis() {
        UUID id = openAt("imatra", Right.OBJECTION);
        flow.untilStep(id, WEIGH_INTERESTS);
        refused(
                "refusal.basis-objectable",
                () -> weigh(id, new Weighing("", "", "", "", Weighing.Verdict.NOT_OBJECTABLE)));
        flow.untilStep(id, PROPOSE_DECISION);
        List<Part> parts =
                flow.look(() -> flow.bean(Companies.class).get(new CompanyKey("imatra"))).categories().stream()
                        .filter(Weighings::objectable)
                        .map(category -> Part.kept(category.key(), Ground.BASIS_NOT_OBJECTABLE, null))
                        .toList();
        assertThat(parts).isNotEmpty();
        refused("refusal.basis-objectable", () -> propose(id, new Proposal(Outcome.REFUSED, parts, "Perustelut.")));
    }

    // Restriction (C.4, R14).

    @Test
    @Conflict(
            id = "CF9",
            companies = "K",
            does = "All four grounds of Art. 18(1) can be chosen at every company, also where its notice names three.")
    @Conflict(
            id = "CF8",
            companies = "N",
            does = "The ground that the notice promises beyond the law is open at that company and at no other.")
    void theFourGroundsAreOpenEverywhereAndThePromisedOneOnlyWhereItWasPromised() {
        for (Company company : flow.look(() -> flow.bean(Companies.class).all())) {
            assertThat(RestrictionGround.openAt(company))
                    .contains(
                            RestrictionGround.ACCURACY_CONTESTED,
                            RestrictionGround.UNLAWFUL_KEEP,
                            RestrictionGround.NEEDED_FOR_PERSONS_CLAIM,
                            RestrictionGround.OBJECTION_PENDING);
            assertThat(RestrictionGround.openAt(company).contains(RestrictionGround.PENDING_ERASURE_PROMISE))
                    .isEqualTo(company.key().equals(new CompanyKey("nurmijarvi")));
        }
        UUID id = open(Right.RESTRICTION);
        flow.untilStep(id, NOTE_RESTRICTION);
        refused(
                "refusal.restriction-ground",
                () -> note(id, terms(RestrictionGround.PENDING_ERASURE_PROMISE, today().plusMonths(1))));
    }

    @Test
    void everyRegisterIsMarkedTheReviewIsBookedAndTheLetterSaysWhatIsStillDone() {
        UUID id = open(Right.RESTRICTION);
        flow.untilStep(id, NOTE_RESTRICTION);
        LocalDate review = today().plusMonths(2);
        refused("refusal.review-day-past", () -> note(id, terms(RestrictionGround.OBJECTION_PENDING, today())));
        note(id, terms(RestrictionGround.NEEDED_FOR_PERSONS_CLAIM, review));
        flow.untilStep(id, CARRY_OUT);
        flow.untilStep(id, null);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        String reply = reply(id);
        assertThat(reply).contains("rajoittaneet", "Lämmön laskutus", "ennen kuin rajoitus päättyy");
        assertThat(flow.look(() -> flow.bean(Restrictions.class).of(id)))
                .hasValueSatisfying(set -> assertThat(set.reviewOn()).isEqualTo(review));
    }

    @Test
    @DisplayName("C.4: only what rests on a ground is restricted, and so told to recipients")
    void noMoreIsRestrictedThanRestsOnAGround() {
        UUID id = open(Right.RESTRICTION);
        flow.untilStep(id, NOTE_RESTRICTION);
        note(
                id,
                new RestrictionTerms(
                        Map.of("contact", RestrictionGround.ACCURACY_CONTESTED), today().plusMonths(1), ""));
        flow.untilStep(id, PROPOSE_DECISION);
        List<Part> more = List.of(Part.granted("contact"), Part.granted("billing"));
        refused("refusal.restriction-and-outcome-differ", () -> propose(id, new Proposal(Outcome.FULL, more, "")));
        propose(id, new Proposal(Outcome.FULL, List.of(Part.granted("contact")), ""));
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.FULL);
    }

    @Test
    @DisplayName("C.4: the letter names what rests, since when, and not what the decision left out")
    void theLetterNamesOnlyWhatRests() {
        UUID id = open(Right.RESTRICTION);
        flow.untilStep(id, NOTE_RESTRICTION);
        note(
                id,
                new RestrictionTerms(
                        Map.of(
                                "contact", RestrictionGround.ACCURACY_CONTESTED,
                                "billing", RestrictionGround.ACCURACY_CONTESTED),
                        today().plusMonths(1),
                        ""));
        flow.untilStep(id, PROPOSE_DECISION);
        List<Part> parts = List.of(Part.granted("contact"), Part.kept("billing", Ground.NO_GROUND_MET, null));
        propose(id, new Proposal(Outcome.PARTIAL, parts, "Laskuja ei ole kiistetty."));
        flow.untilStep(id, null);
        String since = Dates.sentence(today(), Language.FI);
        String resting = reply(id).split("Rajoitus koskee näitä tietoja:")[1].split("Kerromme muutoksesta")[0];
        assertThat(resting).contains("puhelinnumero").doesNotContain("laskut");
        assertThat(reply(id)).contains("Rajoitus on voimassa " + since + " alkaen.");
    }

    @Test
    void withoutAGroundNothingIsRestricted() {
        UUID id = open(Right.RESTRICTION);
        flow.untilStep(id, NOTE_RESTRICTION);
        note(id, new RestrictionTerms(Map.of(), today().plusMonths(1), ""));
        flow.untilStep(id, PROPOSE_DECISION);
        refused("refusal.restriction-and-outcome-differ", () -> propose(id, new Proposal(Outcome.FULL, List.of(), "")));
        propose(id, refusing(Ground.NO_GROUND_MET));
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.REFUSED);
    }

    // Human review (R19, M5, I5).

    @Test
    void whereNoMachineDecidedNothingIsHeldAndTheLetterSaysSo() {
        UUID id = open(Right.HUMAN_REVIEW);
        flow.untilStep(id, REVIEW_ANEW);
        refused("refusal.review-missing", () -> review(id, new HumanReview(HumanReview.Result.STANDS, "", "")));
        review(id, new HumanReview(HumanReview.Result.NO_MACHINE_DECISION, "", ""));
        flow.untilStep(id, PROPOSE_DECISION);
        refused("refusal.review-and-outcome-differ", () -> propose(id, new Proposal(Outcome.FULL, List.of(), "")));
        propose(id, new Proposal(Outcome.NOTHING_HELD, List.of(), ""));
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.NOTHING_HELD);
    }

    @Test
    void aDeciderJudgesAnewAndTheLetterTellsWhatChanged() {
        UUID id = open(Right.HUMAN_REVIEW);
        flow.untilStep(id, REVIEW_ANEW);
        assertThatThrownBy(() -> flow.handler(() ->
                        flow.bean(HumanReviews.class).review(id, new HumanReview(HumanReview.Result.STANDS, "x", "y"))))
                .isInstanceOf(Refusal.class);
        flow.untilStep(id, null);
        assertThat(reply(id)).contains("Tarkistuksen teki työntekijämme", "Muutimme päätöstä");
    }

    private UUID openAt(String company, Right right) {
        Requester requester = new Requester(
                CaseFlow.NAME, EmailAddress.parse(CaseFlow.ADDRESS).orElseThrow(), null, null, null, null);
        Submission submission = flow.people.arrives(new CompanyKey(company), Channel.EMAIL, requester, CaseFlow.WORDS);
        flow.runJobs(submission.id());
        return flow.triage(submission, right, true, null).id();
    }

    private UUID open(Right right) {
        return flow.triage(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), right, true, null)
                .id();
    }

    private void note(UUID id, RestrictionTerms terms) {
        flow.handler(() -> flow.bean(Terms.class).note(id, terms));
    }

    private void weigh(UUID id, Weighing weighing) {
        flow.handler(() -> flow.bean(Weighings.class).weigh(id, weighing));
    }

    private void review(UUID id, HumanReview review) {
        flow.people.as(CaseWork.DECIDER, () -> flow.bean(HumanReviews.class).review(id, review));
    }

    private void propose(UUID id, Proposal proposal) {
        flow.people.propose(id, proposal);
    }

    private RestrictionTerms terms(RestrictionGround ground, LocalDate review) {
        return new RestrictionTerms(
                Map.of(company().categories().getFirst().key(), ground), review, "Lämmön laskutus suostumuksellasi.");
    }

    private Proposal refusing(Ground ground) {
        List<Part> parts = company().categories().stream()
                .map(DataCategory::key)
                .map(category -> Part.kept(category, ground, null))
                .toList();
        return new Proposal(Outcome.REFUSED, parts, "Perustelut selkokielellä.");
    }

    private Company company() {
        return flow.look(() -> flow.bean(Companies.class).get(CaseWork.KAUHAJOKI));
    }

    private LocalDate today() {
        return Helsinki.dayOf(flow.bean(Clock.class).instant());
    }

    private List<Letter> letters(UUID id) {
        UUID submission = flow.request(id).submissionId();
        return flow.look(() -> flow.bean(Letters.class).of(submission));
    }

    private String reply(UUID id) {
        return letters(id).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY)
                .reduce((first, last) -> last)
                .map(MeasuresTest::oneLine)
                .orElseThrow();
    }

    private static String oneLine(Letter letter) {
        return letter.text().replaceAll("\\s+", " ");
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
