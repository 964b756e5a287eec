package org.rightsdesk.insight;

/**
 * How requests were answered in a span of time.
 *
 * @param answered how many replies left
 * @param inMonth of these, how many left within a month of receipt, pauses not counted off
 * @param medianDays half of the replies left within that many calendar days
 * @param ninetyDays nine of ten did
 * @param extended notices of extension that left
 * @param reopened requests opened again
 * @param asked questions to customers that may rest the period
 * @param pauses questions that did: asked in time
 */
public record AnswerFigures(
        int answered, int inMonth, int medianDays, int ninetyDays, int extended, int reopened, int asked, int pauses) {

    /** Whole per cent answered within a month; 100 where nothing was to answer. */
    public int share() {
        return answered == 0 ? 100 : Math.round(100f * inMonth / answered);
    }
}
