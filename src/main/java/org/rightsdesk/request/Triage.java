package org.rightsdesk.request;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Language;

/**
 * What a person confirmed about a submission.
 *
 * @param rights at least one
 * @param contactOnFile whether the sender's address or number is the one in the customer register (ladder level 0 and 1)
 * @param twoFactsMatch whether two facts on file match, such as customer number and site number; never name and identity code (R41)
 * @param question what must be asked before the request is clear; null when it is clear
 */
public record Triage(
        Set<Right> rights,
        Language language,
        @Nullable String customerNumber,
        @Nullable String siteNumber,
        boolean contactOnFile,
        boolean twoFactsMatch,
        @Nullable String question) {

    @Override
    public String toString() {
        return "Triage" + rights;
    }
}
