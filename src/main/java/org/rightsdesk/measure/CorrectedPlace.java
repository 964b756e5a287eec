package org.rightsdesk.measure;

/**
 * One field in one register: what stood there and what stands there now (C.2, R10).
 *
 * @param position of the field, in the order in which the fields were noted, from 0
 * @param register key of the company's register
 * @param before what this register held; empty where it held nothing
 * @param after what it holds now; empty where nothing was changed
 */
public record CorrectedPlace(int position, String register, State state, String before, String after) {

    /** What was done in the register. */
    public enum State {
        CHANGED,
        /** The register held the right value already. */
        RIGHT_ALREADY,
        /** The register has no such field of this person. */
        NOT_HELD
    }

    @Override
    public String toString() {
        return "CorrectedPlace[" + position + ", " + register + ", " + state + "]";
    }
}
