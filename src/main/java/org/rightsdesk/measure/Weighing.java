package org.rightsdesk.measure;

/**
 * The balancing of an objection, in plain words (Art. 21(1), C.6).
 *
 * @param situation what the person says of his or her own situation; empty where nothing was said: never a reason to refuse (CF5)
 * @param interest the company's interest
 * @param necessity why it cannot be met with less
 * @param effect what the processing does to this person
 */
public record Weighing(String situation, String interest, String necessity, String effect, Verdict verdict) {

    /** What came of it. */
    public enum Verdict {
        /** The processing stops. */
        STOPS,
        /** Compelling grounds override the person's interests. */
        COMPELLING_GROUNDS,
        /** It is needed for a legal claim. */
        LEGAL_CLAIMS,
        /** No category is used on the basis of a legitimate interest: other rights are open. */
        NOT_OBJECTABLE
    }

    /** Whether the record says why the processing goes on. */
    boolean balanced() {
        return !interest.isBlank() && !necessity.isBlank() && !effect.isBlank();
    }

    @Override
    public String toString() {
        return "Weighing[" + verdict + "]";
    }
}
