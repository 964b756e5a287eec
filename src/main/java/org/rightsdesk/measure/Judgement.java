package org.rightsdesk.measure;

import org.jspecify.annotations.Nullable;

/**
 * What was found about one field.
 *
 * @param contact whether the field turned out to be an address, number, mail address or bank account; then who asks shows more (C.2)
 * @param statement the person's own words to be added; null where none are
 */
public record Judgement(Correction.Verdict verdict, @Nullable String statement, boolean contact) {

    /** Of a field whose kind was noted rightly. */
    public Judgement(Correction.Verdict verdict, @Nullable String statement) {
        this(verdict, statement, false);
    }

    @Override
    public String toString() {
        return "Judgement[" + verdict + "]";
    }
}
