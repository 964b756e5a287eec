package org.rightsdesk.company;

import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Localized;

/**
 * Someone to whom data are given and who is told of rectification, erasure and restriction (Art. 19, rules.md A.4).
 *
 * @param name the class of recipient in words
 * @param kind the class of recipient
 * @param organisation the recipient by name (CD5); null while the controller has not named it (CF21)
 * @param contact where it is told; null while the controller has not said it
 * @param marketing whether it markets for the company, so that bans are passed on to it
 * @param processor whether it acts for the company only (Art. 28)
 */
public record RecipientProfile(
        String key,
        Localized name,
        RecipientClass kind,
        @Nullable String organisation,
        @Nullable RecipientContact contact,
        boolean marketing,
        boolean processor) {

    /** Whether it is known by name and can be reached. */
    public boolean named() {
        return organisation != null && contact != null;
    }
}
