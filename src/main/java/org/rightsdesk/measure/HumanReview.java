package org.rightsdesk.measure;

/**
 * What a human being made of a machine's decision (Art. 22(3), R19).
 *
 * @param what what the machine decided; empty when it decided nothing
 * @param why the reasons of the new judgement in plain words
 */
public record HumanReview(Result result, String what, String why) {

    /** What came of it. */
    public enum Result {
        /** No decision about this person was made by a machine alone (I5). */
        NO_MACHINE_DECISION,
        STANDS,
        CHANGED;

        /** Whether there was anything to review. */
        public boolean reviewed() {
            return this != NO_MACHINE_DECISION;
        }
    }

    @Override
    public String toString() {
        return "HumanReview[" + result + "]";
    }
}
