package org.rightsdesk.request;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the controller says and proves when a request is to go too far (R7, R34, CD1).
 *
 * @param claim one of the grounds that need an assessment
 * @param fee whether a fee is to be charged; else the request is to be turned down
 * @param sameDataSet whether the same data were asked for before
 * @param samePeriod whether of the same period
 * @param facts what happened, in words
 * @param proof where it can be seen
 * @param evidence of an abuse: what was done, and with which intent, one entry each
 * @param legalApproval who of the lawyers approved an abuse, and when; else empty
 * @param costBasis what the fee is counted from; empty without a fee
 * @param amount of the fee in euros; null without one
 */
public record AssessmentDraft(
        Ground claim,
        boolean fee,
        boolean sameDataSet,
        boolean samePeriod,
        ChangePace changePace,
        String facts,
        String proof,
        List<String> evidence,
        String legalApproval,
        String costBasis,
        @Nullable BigDecimal amount) {

    @Override
    public String toString() {
        return "AssessmentDraft[" + claim + "]";
    }
}
