package org.rightsdesk.measure;

import java.time.Instant;

/**
 * What became of the profiling of a person in one register (M6, C.6 to C.8).
 *
 * @param note by what it is seen, e.g. the profile's number or the day of its deletion
 */
public record ProfilingStop(String register, Outcome outcome, String note, Instant at) {

    /** Profiling is stopped or there is none: it never goes on. */
    public enum Outcome {
        STOPPED,
        NO_PROFILE
    }

    @Override
    public String toString() {
        return "ProfilingStop[" + register + ", " + outcome + "]";
    }
}
