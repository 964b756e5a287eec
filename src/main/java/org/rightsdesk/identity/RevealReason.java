package org.rightsdesk.identity;

import java.util.Locale;

/** Why somebody looks at a whole identity code; each look is noted with it (R41). */
public enum RevealReason {
    COMPARE_WITH_REGISTER,
    SEARCH_REGISTER,
    CORRECT_DATA;

    /** Message key of the reason's name. */
    public String nameKey() {
        return "identity.reveal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
