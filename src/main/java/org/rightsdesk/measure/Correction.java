package org.rightsdesk.measure;

import org.jspecify.annotations.Nullable;

/**
 * One field that the person calls wrong or incomplete (C.2).
 *
 * @param category key of the data category the field belongs to
 * @param proof what shows the wished value; empty where the fact is evident
 * @param contact whether it is an address, number, mail address or bank account: level 2 of the ladder, and notice to the old contact
 * @param contested whether the accuracy is in dispute, so that the data rest while it is checked (Art. 18(1)(a))
 * @param verdict null until it was judged
 * @param statement the supplementary statement of the person; null where there is none
 */
public record Correction(
        String category,
        String field,
        String presentValue,
        String wishedValue,
        String proof,
        boolean contact,
        boolean contested,
        @Nullable Verdict verdict,
        @Nullable String statement) {

    /** What a judge of the field can say, measured by what the data are for (CD9). */
    public enum Verdict {
        CORRECTED,
        COMPLETED,
        /** Truth stays disputed, or it is a view or a record of its time: the person's own words are added. */
        STATEMENT_ADDED,
        KEPT;

        /** Whether the wish came true. */
        public boolean fulfils() {
            return this == CORRECTED || this == COMPLETED;
        }
    }

    /** The field as the person named it, not judged yet. */
    public static Correction wished(
            String category, String field, String presentValue, String wishedValue, String proof) {
        return new Correction(category, field, presentValue, wishedValue, proof, false, false, null, null);
    }

    /** The same as a contact. */
    public Correction ofContact() {
        return new Correction(category, field, presentValue, wishedValue, proof, true, contested, verdict, statement);
    }

    /** The same with its accuracy in dispute. */
    public Correction inDispute() {
        return new Correction(category, field, presentValue, wishedValue, proof, contact, true, verdict, statement);
    }

    Correction judged(Judgement by) {
        return new Correction(
                category,
                field,
                presentValue,
                wishedValue,
                proof,
                contact || by.contact(),
                contested,
                by.verdict(),
                by.statement());
    }

    /** Whether a contact becomes another one, so that a wrong person could take over what we send (C.2). */
    public boolean changesContact() {
        return contact && verdict != Verdict.KEPT;
    }

    @Override
    public String toString() {
        return "Correction[" + category + ", " + verdict + "]";
    }
}
