package org.rightsdesk.request;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a request can be called excessive, unfounded or an abuse, and charged (R7, R34, CD1, CF1). */
final class AssessmentRules {

    private static final int BOTH_SIDES = 2;

    /** Nobody's administrative cost of one reply reaches it; more is a slip of the keyboard. */
    private static final BigDecimal TOO_MUCH = new BigDecimal(10_000);

    private AssessmentRules() {}

    /** Message key of the first rule that forbids it. */
    static Optional<String> broken(Right right, AssessmentDraft draft, @Nullable Repeat repeat) {
        if (!draft.claim().needsAssessment() || !draft.claim().allows(right)) {
            return Optional.of("refusal.ground-not-for-right");
        }
        if (draft.facts().isBlank() || draft.proof().isBlank()) {
            return Optional.of("refusal.assessment-proof-missing");
        }
        return repetition(draft, repeat).or(() -> abuse(draft)).or(() -> fee(draft));
    }

    /** A year is always enough; another data set or period is a new free copy (R34, assumption 8). */
    private static Optional<String> repetition(AssessmentDraft draft, @Nullable Repeat repeat) {
        if (draft.claim() != Ground.EXCESSIVE_REPETITIVE) {
            return Optional.empty();
        }
        if (repeat == null) {
            return Optional.of("refusal.assessment-no-previous");
        }
        if (!repeat.lessThanAYear()) {
            return Optional.of("refusal.assessment-year-passed");
        }
        return draft.sameDataSet() && draft.samePeriod()
                ? Optional.empty()
                : Optional.of("refusal.assessment-other-scope");
    }

    /** CD1: narrow; what was done and with which intent, and a lawyer's approval. */
    private static Optional<String> abuse(AssessmentDraft draft) {
        if (draft.claim() != Ground.ABUSE) {
            return Optional.empty();
        }
        if (draft.evidence().stream().filter(each -> !each.isBlank()).count() < BOTH_SIDES) {
            return Optional.of("refusal.assessment-evidence-missing");
        }
        return draft.legalApproval().isBlank() ? Optional.of("refusal.assessment-approval-missing") : Optional.empty();
    }

    /** A fee stands on the real cost (R7). */
    private static Optional<String> fee(AssessmentDraft draft) {
        BigDecimal amount = draft.amount();
        if (!draft.fee()) {
            return amount == null ? Optional.empty() : Optional.of("refusal.fee-not-meant");
        }
        if (amount == null
                || amount.signum() <= 0
                || amount.stripTrailingZeros().scale() > 2
                || draft.costBasis().isBlank()) {
            return Optional.of("refusal.fee-basis-missing");
        }
        return amount.compareTo(TOO_MUCH) < 0 ? Optional.empty() : Optional.of("refusal.fee-too-much");
    }
}
