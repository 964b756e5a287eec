package org.rightsdesk.insight;

import java.util.List;
import org.rightsdesk.common.CompanyKey;

/**
 * What a company can show of a year for its accountability (Art. 5(2), R24).
 *
 * @param byRight how many requests of each right came and were answered
 * @param outcomes how the answered ones ended
 * @param grounds on which parts were turned down
 */
public record YearReport(
        CompanyKey company,
        int year,
        AnswerFigures answers,
        YearCounts counts,
        List<RightOfYear> byRight,
        List<OutcomeCount> outcomes,
        List<GroundCount> grounds) {

    /** Requests of one right. @param right name of the constant */
    public record RightOfYear(String right, int received, int answered, int inMonth) {}

    /** Answered requests with one outcome. @param outcome name of the constant */
    public record OutcomeCount(String outcome, int requests) {}

    /**
     * What else happened in the year.
     *
     * @param pauses periods that rested while a customer was asked
     * @param told recipients who were told of a correction, erasure or restriction (Art. 19)
     * @param notTold recipients for whom that was impossible or out of proportion
     * @param complaints complaints and actions that became known
     */
    public record YearCounts(int pauses, int told, int notTold, int complaints) {}
}
