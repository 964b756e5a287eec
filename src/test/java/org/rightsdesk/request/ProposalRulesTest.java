package org.rightsdesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdesk.request.PartOutcome.GRANT;
import static org.rightsdesk.request.PartOutcome.KEEP;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.testing.Conflict;

class ProposalRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate END = LocalDate.of(2032, 12, 31);
    private static final Set<String> CATEGORIES = Set.of("contact", "billing");

    @ParameterizedTest(name = "C.0–C.8: {0} can end {1}")
    @CsvFileSource(resources = "outcomes.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void outcomesOfARightAreAClosedList(Right right, String outcomes) {
        assertThat(Outcome.proposableFor(right)).containsExactlyInAnyOrderElementsOf(outcomes(outcomes));
        for (Outcome other : Outcome.values()) {
            if (!Outcome.proposableFor(right).contains(other)) {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> rules(right).require(new Proposal(other, List.of(), "Reasons")))
                        .withMessageStartingWith("refusal.outcome-not");
            }
        }
    }

    private static List<Outcome> outcomes(String names) {
        return Arrays.stream(names.split(" ")).map(Outcome::valueOf).toList();
    }

    static Stream<Arguments> everyGroundForEveryRight() {
        return Arrays.stream(Right.values())
                .flatMap(right -> Arrays.stream(Ground.values()).map(ground -> Arguments.of(right, ground)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyGroundForEveryRight")
    @DisplayName("CF4: a ground that the law does not give for the right cannot be chosen")
    @Conflict(
            id = "CF4",
            companies = "N, I",
            does =
                    "A refusal needs a ground of the law's closed list for that right; \"necessary\" or words alone are turned away.")
    void onlyGroundsOfTheRightPass(Right right, Ground ground) {
        Proposal proposal = new Proposal(Outcome.REFUSED, everyPart(kept(ground, END)), "Tieto on tarpeen.");
        if (ground.allows(right)) {
            assertThatCode(() -> rules(right).require(proposal)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> rules(right).require(proposal))
                    .withMessage(
                            right.mayBeRefused() ? "refusal.ground-not-for-right" : "refusal.outcome-not-for-right");
        }
    }

    @Test
    @DisplayName("CF4: free text alone is no ground")
    void textWithoutGroundIsRefused() {
        for (Right right : Right.values()) {
            if (right.mayBeRefused()) {
                Part[] parts = everyPart(kept(null, null)).toArray(Part[]::new);
                assertRefused(right, "refusal.ground-missing", Outcome.REFUSED, parts);
            }
        }
    }

    @Test
    @DisplayName("C.3: every category of the company is judged, once, and no other")
    void erasureJudgesEveryCategoryOnce() {
        Part contact = Part.erased("contact", ErasureGround.NO_LONGER_NEEDED);
        Part billing = Part.erased("billing", ErasureGround.UNLAWFUL);
        Part foreign = Part.erased("horoscope", ErasureGround.UNLAWFUL);
        assertAllowed(Right.ERASURE, Outcome.FULL, contact, billing);
        assertRefused(Right.ERASURE, "refusal.category-left-out", Outcome.FULL, contact);
        assertRefused(Right.ERASURE, "refusal.category-left-out", Outcome.FULL);
        assertRefused(Right.ERASURE, "refusal.category-left-out", Outcome.REFUSED, kept(Ground.ABUSE, null));
        assertRefused(Right.ERASURE, "refusal.category-twice", Outcome.FULL, contact, contact);
        assertRefused(Right.ERASURE, "refusal.category-unknown", Outcome.FULL, contact, billing, foreign);
        assertRefused(Right.ACCESS, "refusal.category-unknown", Outcome.FULL, Part.granted("horoscope"));
    }

    @Test
    @DisplayName("C.0 step 7, C.3: a category can be empty, but a request in which all are empty is not granted")
    void aCategoryCanBeEmpty() {
        Part empty = Part.nothingHeld("contact");
        assertAllowed(Right.ERASURE, Outcome.FULL, empty, Part.erased("billing", ErasureGround.UNLAWFUL));
        assertAllowed(Right.ACCESS, Outcome.FULL, empty, Part.granted("billing"));
        Part kept = Part.kept("billing", Ground.ACCOUNTING_6Y, END);
        assertAllowed(Right.ERASURE, Outcome.REFUSED, empty, kept);
        assertRefused(Right.ERASURE, "refusal.outcome-and-parts-differ", Outcome.PARTIAL, empty, kept);
        assertRefused(
                Right.ACCESS, "refusal.outcome-and-parts-differ", Outcome.FULL, empty, Part.nothingHeld("billing"));
        Part locked = empty.locked();
        assertRefused(Right.ACCESS, "refusal.outcome-and-parts-differ", Outcome.FULL, locked, Part.granted("billing"));
        assertRefused(
                Right.RECTIFICATION, "refusal.outcome-and-parts-differ", Outcome.FULL, empty, Part.granted("billing"));
    }

    @Test
    @DisplayName("R11: what is erased is erased on one of the six grounds, category by category")
    void erasureNeedsAGround() {
        Part other = Part.erased("billing", ErasureGround.CONSENT_WITHDRAWN);
        assertRefused(Right.ERASURE, "refusal.erasure-ground-missing", Outcome.FULL, Part.granted("contact"), other);
        Part erased = Part.erased("contact", ErasureGround.UNLAWFUL);
        assertRefused(Right.ACCESS, "refusal.ground-not-for-right", Outcome.FULL, erased);
        Part both = new Part("contact", KEEP, Ground.ACCOUNTING_6Y, END, ErasureGround.UNLAWFUL, false, null);
        assertRefused(Right.ERASURE, "refusal.ground-not-for-right", Outcome.PARTIAL, both, other);
    }

    @ParameterizedTest(name = "C.3, R12: {0} needs an end day that is not over")
    @EnumSource
    void keptDataNeedAnEndDay(Ground ground) {
        if (!ground.needsEndDay(Right.ERASURE)) {
            return;
        }
        assertRefused(Right.ERASURE, "refusal.end-day-missing", Outcome.PARTIAL, granted(), kept(ground, null));
        LocalDate yesterday = TODAY.minusDays(1);
        assertRefused(Right.ERASURE, "refusal.end-day-past", Outcome.PARTIAL, granted(), kept(ground, yesterday));
        assertAllowed(Right.ERASURE, Outcome.PARTIAL, granted(), kept(ground, TODAY));
        assertAllowed(
                Right.ERASURE, Outcome.PARTIAL, granted(), kept(ground, END).locked());
    }

    @Test
    @DisplayName("C.3: the entry of a marketing ban stays as long as marketing is done")
    void suppressionEntryNeedsNoEndDay() {
        assertAllowed(Right.ERASURE, Outcome.PARTIAL, granted(), kept(Ground.SUPPRESSION_ENTRY, null));
    }

    @ParameterizedTest(name = "R48: {0} keeps only a document that exists")
    @EnumSource(names = {"ACCOUNTING_6Y", "ACCOUNTING_10Y"})
    void aDocumentIsNotKeptBeforeItIsWritten(Ground ground) {
        Part part = kept(ground, END);
        assertAllowed(Right.ERASURE, Outcome.PARTIAL, granted(), part.countedFrom(TODAY));
        assertRefused(
                Right.ERASURE,
                "refusal.document-not-yet",
                Outcome.PARTIAL,
                granted(),
                part.countedFrom(TODAY.plusDays(1)));
    }

    @ParameterizedTest(name = "R50: {0} only while the contract runs")
    @EnumSource(names = {"LEGAL_DUTY_ENERGY", "CONTRACT_RUNNING"})
    void groundsOfARunningContractEndWithIt(Ground ground) {
        Part part = kept(ground, END);
        assertAllowed(Right.ERASURE, Outcome.PARTIAL, granted(), part);
        assertAllowed(Right.ERASURE, Outcome.PARTIAL, granted(), part.countedFrom(TODAY.plusMonths(2)));
        assertRefused(
                Right.ERASURE,
                "refusal.contract-ended",
                Outcome.PARTIAL,
                granted(),
                part.countedFrom(TODAY.minusDays(1)));
    }

    @Test
    @DisplayName("R6: no refusal without reasons")
    void refusalNeedsReasons() {
        Proposal silent = new Proposal(Outcome.REFUSED, List.of(kept(Ground.ABUSE, END)), " ");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules(Right.ACCESS).require(silent))
                .withMessage("refusal.reasons-missing");
    }

    @ParameterizedTest(name = "R43: reasons of {0}")
    @EnumSource(names = {"DPA34_SECURITY", "DPA34_DANGER", "DPA34_SUPERVISION", "THIRD_PARTY_RIGHTS"})
    void reasonsAreWithheldOnThreeGroundsOnly(Ground ground) {
        Proposal proposal = new Proposal(
                Outcome.PARTIAL, List.of(Part.granted("contact"), kept(ground, null)), "Salainen syy", true);
        if (ground.mayWithholdReasons()) {
            assertThatCode(() -> rules(Right.ACCESS).require(proposal)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> rules(Right.ACCESS).require(proposal))
                    .withMessage("refusal.reasons-not-withheld");
        }
    }

    @Test
    void outcomeAndPartsMustAgree() {
        String differ = "refusal.outcome-and-parts-differ";
        assertRefused(Right.ERASURE, differ, Outcome.FULL, kept(Ground.LEGAL_CLAIMS, END));
        assertRefused(Right.ERASURE, differ, Outcome.PARTIAL, granted());
        assertRefused(Right.ERASURE, differ, Outcome.PARTIAL, kept(Ground.LEGAL_CLAIMS, END));
        assertRefused(Right.ERASURE, differ, Outcome.REFUSED, granted());
        assertRefused(Right.ERASURE, differ, Outcome.REFUSED, granted(), kept(Ground.LEGAL_CLAIMS, END));
        Part grantedWithGround = new Part("contact", GRANT, Ground.ABUSE, null);
        assertRefused(Right.ACCESS, differ, Outcome.FULL, grantedWithGround);
    }

    @Test
    void lawfulProposalsPass() {
        assertAllowed(Right.ACCESS, Outcome.FULL);
        assertAllowed(Right.ACCESS, Outcome.NOTHING_HELD);
        assertAllowed(Right.ERASURE, Outcome.NOTHING_HELD);
        assertAllowed(Right.ERASURE, Outcome.PARTIAL, granted(), kept(Ground.ACCOUNTING_6Y, END));
        assertAllowed(Right.OBJECTION, Outcome.REFUSED, kept(Ground.COMPELLING_GROUNDS, null));
        assertAllowed(Right.RECTIFICATION, Outcome.PARTIAL, kept(Ground.DATA_ACCURATE, null));
    }

    private static Part granted() {
        return Part.erased("contact", ErasureGround.NO_LONGER_NEEDED);
    }

    private static Part kept(@Nullable Ground ground, @Nullable LocalDate until) {
        return new Part("billing", KEEP, ground, until);
    }

    private static List<Part> everyPart(Part billing) {
        return List.of(billing, new Part("contact", KEEP, billing.ground(), billing.keepUntil()));
    }

    private static ProposalRules rules(Right right) {
        return new ProposalRules(right, CATEGORIES, TODAY);
    }

    private static void assertAllowed(Right right, Outcome outcome, Part... parts) {
        Proposal proposal = new Proposal(outcome, List.of(parts), "Reasons");
        assertThatCode(() -> rules(right).require(proposal)).doesNotThrowAnyException();
    }

    private static void assertRefused(Right right, String key, Outcome outcome, Part... parts) {
        Proposal proposal = new Proposal(outcome, List.of(parts), "Reasons");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules(right).require(proposal))
                .withMessage(key);
    }
}
