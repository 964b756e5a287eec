package org.rightsdesk.delivery;

/**
 * What a handler confirms for one access reply, because the set-up cannot know it.
 *
 * @param automated whether decisions are made by machine on this person (CF17: also where the notice says "none")
 * @param automatedWords the logic and what it means, in plain words (CD8); empty for {@link Automated#NONE}
 * @param transferWords what carries transfers today, where the notice names a void basis (CF11, CF12); else empty
 */
public record AccessStatement(Automated automated, String automatedWords, String transferWords) {

    /** Automated decisions and profiling (Art. 15(1)(h)). */
    public enum Automated {
        NONE,
        /** Profiles are made, but no decision rests on them alone. */
        PROFILING,
        /** Decisions are made by machine alone (Art. 22). */
        DECISIONS;

        public String key() {
            return "delivery.automated." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return "AccessStatement[" + automated + "]";
    }
}
