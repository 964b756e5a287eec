package org.rightsdesk.insight;

import java.time.YearMonth;

/** The replies of one month, and how many of them left within a month of receipt. */
public record MonthOfAnswers(YearMonth month, int answered, int inMonth) {

    /** Whole per cent answered within a month. */
    public int share() {
        return answered == 0 ? 100 : Math.round(100f * inMonth / answered);
    }
}
