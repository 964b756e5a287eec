package org.rightsdesk.measure;

/**
 * Whether what the notice declares is true of this person: no automated decisions and no profiling (I5, CF17).
 *
 * @param holds whether it is true
 * @param note where profiling or an automated decision was found; empty where none was
 */
public record ProfilingCheck(boolean holds, String note) {

    @Override
    public String toString() {
        return "ProfilingCheck[" + holds + "]";
    }
}
