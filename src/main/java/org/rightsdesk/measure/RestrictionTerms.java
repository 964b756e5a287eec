package org.rightsdesk.measure;

import java.time.LocalDate;
import java.util.Map;

/**
 * How data rest (C.4).
 *
 * @param grounds by data category, in the order chosen
 * @param reviewOn the day on which someone looks whether the ground still stands
 * @param stillDone what is still done with the data, and why Art. 18(2) allows it; empty when they only lie
 */
public record RestrictionTerms(Map<String, RestrictionGround> grounds, LocalDate reviewOn, String stillDone) {

    @Override
    public String toString() {
        return "RestrictionTerms" + grounds;
    }
}
