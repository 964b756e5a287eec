package org.rightsdesk.marketing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawn consent as a handler records it.
 *
 * @param found whether the consent was found
 * @param wording the text that the person agreed to, or empty where it is not known
 * @param givenOn the day of the consent, or null where it is not known
 * @param otherBasis on what else the processing rests; null when on nothing
 * @param afterwards what becomes of the data
 * @param registers in which registers the processing is stopped
 * @param recipients who used the consent and is told
 * @param profiling whether profiling rested on this consent too; that of a consent to profiling always does (M6)
 */
public record NewWithdrawal(
        boolean found,
        ConsentPurpose purpose,
        String wording,
        @Nullable LocalDate givenOn,
        @Nullable OtherBasis otherBasis,
        Afterwards afterwards,
        Set<String> registers,
        Set<String> recipients,
        boolean profiling) {

    /** A consent on which no profiling rested, beside what its purpose says. */
    public NewWithdrawal(
            boolean found,
            ConsentPurpose purpose,
            String wording,
            @Nullable LocalDate givenOn,
            @Nullable OtherBasis otherBasis,
            Afterwards afterwards,
            Set<String> registers,
            Set<String> recipients) {
        this(found, purpose, wording, givenOn, otherBasis, afterwards, registers, recipients, false);
    }

    @Override
    public String toString() {
        return "NewWithdrawal[" + purpose + "]";
    }
}
