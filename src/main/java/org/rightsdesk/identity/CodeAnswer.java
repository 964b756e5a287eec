package org.rightsdesk.identity;

import java.util.Locale;

/** What came of a typed code. */
public enum CodeAnswer {
    RIGHT,
    /** Not the code; tries are left. */
    WRONG,
    /** Five wrong ones: only a new code helps. */
    TOO_MANY,
    /** Older than ten minutes, already used, or none was sent. */
    EXPIRED;

    /** The answer in texts, e.g. {@code too-many}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
