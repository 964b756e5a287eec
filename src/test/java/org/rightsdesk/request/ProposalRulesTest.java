package org.rightsdesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdesk.request.PartOutcome.GRANT;
import static org.rightsdesk.request.PartOutcome.KEEP;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.common.Refusal;

class ProposalRulesTest {

    private static final LocalDate END = LocalDate.of(2032, 12, 31);

    @Test
    @DisplayName("CF4: a ground that the law does not give for the right cannot be chosen")
    void foreignGroundIsRefused() {
        assertRefused(
                Right.ERASURE, "refusal.ground-not-for-right", Outcome.REFUSED, kept(Ground.COMPELLING_GROUNDS, END));
        assertRefused(
                Right.OBJECTION, "refusal.ground-not-for-right", Outcome.REFUSED, kept(Ground.ACCOUNTING_6Y, END));
    }

    @ParameterizedTest(name = "C.7, C.8: {0} knows no ground at all")
    @EnumSource(names = {"MARKETING_BAN", "CONSENT_WITHDRAWAL"})
    void rightsThatAlwaysWinKnowNoGround(Right right) {
        assertThat(Ground.allowedFor(right)).isEmpty();
    }

    @ParameterizedTest(name = "C.0: {0} has the common grounds")
    @EnumSource(names = {"ACCESS", "RECTIFICATION", "ERASURE", "OBJECTION", "PORTABILITY", "RESTRICTION"})
    void commonGroundsAreOpenToTheOthers(Right right) {
        assertThat(Ground.allowedFor(right))
                .contains(Ground.ABUSE, Ground.EXCESSIVE_REPETITIVE, Ground.MANIFESTLY_UNFOUNDED);
    }

    @Test
    @DisplayName("CF4: free text alone is no ground")
    void textWithoutGroundIsRefused() {
        assertRefused(Right.ERASURE, "refusal.ground-missing", Outcome.REFUSED, kept(null, null));
    }

    @Test
    @DisplayName("C.3: every kept category needs an end day")
    void keptDataNeedAnEndDay() {
        assertRefused(
                Right.ERASURE, "refusal.end-day-missing", Outcome.PARTIAL, granted(), kept(Ground.ACCOUNTING_6Y, null));
    }

    @Test
    @DisplayName("C.3: the entry of a marketing ban stays as long as marketing is done")
    void suppressionEntryNeedsNoEndDay() {
        assertAllowed(Right.ERASURE, Outcome.PARTIAL, granted(), kept(Ground.SUPPRESSION_ENTRY, null));
    }

    @Test
    @DisplayName("R6: no refusal without reasons")
    void refusalNeedsReasons() {
        Proposal silent = new Proposal(Outcome.REFUSED, List.of(kept(Ground.ABUSE, END)), " ");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ProposalRules.require(Right.ACCESS, silent))
                .withMessage("refusal.reasons-missing");
    }

    @Test
    void outcomeAndPartsMustAgree() {
        String differ = "refusal.outcome-and-parts-differ";
        assertRefused(Right.ERASURE, differ, Outcome.FULL, kept(Ground.LEGAL_CLAIMS, END));
        assertRefused(Right.ERASURE, differ, Outcome.PARTIAL, granted());
        assertRefused(Right.ERASURE, differ, Outcome.PARTIAL, kept(Ground.LEGAL_CLAIMS, END));
        assertRefused(Right.ERASURE, differ, Outcome.REFUSED, granted());
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "NOT_IDENTIFIABLE"})
    void outcomesOfOtherStepsCannotBeProposed(Outcome outcome) {
        assertRefused(Right.ACCESS, "refusal.outcome-not-proposable", outcome);
    }

    @Test
    void lawfulProposalsPass() {
        assertAllowed(Right.ACCESS, Outcome.FULL);
        assertAllowed(Right.ACCESS, Outcome.NOTHING_HELD);
        assertAllowed(Right.ERASURE, Outcome.PARTIAL, granted(), kept(Ground.ACCOUNTING_6Y, END));
        assertAllowed(Right.OBJECTION, Outcome.REFUSED, kept(Ground.COMPELLING_GROUNDS, null));
    }

    private static Part granted() {
        return new Part("contact", GRANT, null, null);
    }

    private static Part kept(@Nullable Ground ground, @Nullable LocalDate until) {
        return new Part("billing", KEEP, ground, until);
    }

    private static void assertAllowed(Right right, Outcome outcome, Part... parts) {
        Proposal proposal = new Proposal(outcome, List.of(parts), "Reasons");
        assertThatCode(() -> ProposalRules.require(right, proposal)).doesNotThrowAnyException();
    }

    private static void assertRefused(Right right, String key, Outcome outcome, Part... parts) {
        Proposal proposal = new Proposal(outcome, List.of(parts), "Reasons");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ProposalRules.require(right, proposal))
                .withMessage(key);
    }
}
