package org.rightsdesk.marketing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded on a request to withdraw a consent; the fields are those of {@link NewWithdrawal}.
 *
 * @param profiling whether profiling ends with this consent, in the registers in which the consent was used (M6)
 * @param withdrawnAt the consent is gone from here on; what was done before stays lawful (R21)
 */
public record Withdrawal(
        UUID requestId,
        boolean found,
        ConsentPurpose purpose,
        String wording,
        @Nullable LocalDate givenOn,
        @Nullable OtherBasis otherBasis,
        Afterwards afterwards,
        Set<String> registers,
        Set<String> recipients,
        boolean profiling,
        Instant withdrawnAt) {

    @Override
    public String toString() {
        return "Withdrawal[" + purpose + "]";
    }
}
