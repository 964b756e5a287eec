package org.rightsdesk.identity;

import java.util.Locale;

/** By what a person was recognised, and the level of the ladder that it reaches (rules.md B.4). Never the identity code alone or with the name (R41). */
public enum Means {
    /** The address or number that the act concerns is the one on file. */
    CONTACT_ON_FILE(0),
    /** Two facts that match the file, such as customer number and site number. */
    TWO_FACTS(1),
    /** The one-time code that was mailed to an address already on file came back. */
    CODE_ANSWERED(1),
    /** A call to a number already on file. */
    CALL_BACK(1),
    /** A letter to the address already on file was answered. */
    LETTER_ANSWERED(1),
    /** Signed in to the company's own service. */
    SIGNED_IN_SERVICE(2),
    /** Strong electronic identification (Act 617/2009). */
    STRONG_IDENTIFICATION(2),
    /** A document shown at the office; only that it was seen is noted (R27). */
    DOCUMENT_SEEN(2),
    /** A copy of a document with everything needless blacked out; last resort after a second person's approval, removed at the check (B.4). */
    REDACTED_COPY(3);

    private final int level;

    Means(int level) {
        this.level = level;
    }

    /** The highest level for which these means are enough. */
    public int level() {
        return level;
    }

    /** Message key of the means' name. */
    public String nameKey() {
        return "identity.means." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
