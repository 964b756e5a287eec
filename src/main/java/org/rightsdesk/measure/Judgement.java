package org.rightsdesk.measure;

import org.jspecify.annotations.Nullable;

/**
 * What was found about one field.
 *
 * @param statement the person's own words to be added; null where none are
 */
public record Judgement(Correction.Verdict verdict, @Nullable String statement) {

    @Override
    public String toString() {
        return "Judgement[" + verdict + "]";
    }
}
