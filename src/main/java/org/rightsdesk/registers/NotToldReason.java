package org.rightsdesk.registers;

import java.util.Locale;

/** Why a recipient is not told (Art. 19, C.10). */
public enum NotToldReason {
    /** The recipient never had these data, so there is nothing to tell. */
    NEVER_HAD_DATA,
    IMPOSSIBLE,
    DISPROPORTIONATE;

    /** Whether another person must agree: the law's duty is left undone. */
    public boolean needsApproval() {
        return this != NEVER_HAD_DATA;
    }

    /** Message key of its name. */
    public String nameKey() {
        return "recipient.not-told." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
