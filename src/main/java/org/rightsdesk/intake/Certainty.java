package org.rightsdesk.intake;

import java.util.Locale;

/** How sure the reader is, in words rather than in per cent: nobody knows what 73 % of a letter is. */
public enum Certainty {
    /** Said in so many words, or said in two ways. */
    SURE,
    /** Likely; a glance confirms it. */
    CONFIRM,
    /** A hint only; read the letter. */
    CHECK;

    /** The key of the texts, e.g. {@code sure}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean atLeast(Certainty other) {
        return compareTo(other) <= 0;
    }
}
