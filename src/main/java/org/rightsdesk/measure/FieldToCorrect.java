package org.rightsdesk.measure;

/**
 * A field of which something is to be done in the registers.
 *
 * @param position in the order in which the fields were noted, from 0
 */
public record FieldToCorrect(int position, Correction field) {

    boolean needsOldValue() {
        return field.verdict() == Correction.Verdict.CORRECTED;
    }
}
