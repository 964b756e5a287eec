package org.rightsdesk.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.rightsdesk.identity.Means;

/**
 * The record of an answer that was told to the person, because he or she had asked for it (Art. 12(1), R3). What was told is the
 * letter, which stays as it was written.
 *
 * @param toldAt when; never in the future and never before the letter was written
 * @param toldBy user name
 * @param means by what it was known who listened
 * @param note may be empty; never an identity code (R41)
 */
public record OralAnswer(
        UUID letterId, UUID requestId, Instant toldAt, String toldBy, Place place, Means means, String note) {

    /** Where it was told, and by what a listener can be known there. */
    public enum Place {
        PHONE(Means.CALL_BACK, Means.TWO_FACTS, Means.CODE_ANSWERED),
        OFFICE(Means.DOCUMENT_SEEN, Means.TWO_FACTS, Means.CODE_ANSWERED);

        private final List<Means> means;

        Place(Means... means) {
            this.means = List.of(means);
        }

        public List<Means> means() {
            return means;
        }

        /** Message key of its name. */
        public String nameKey() {
            return "oral.place." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return "OralAnswer[" + letterId + ", " + place + "]";
    }
}
