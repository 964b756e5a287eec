package org.rightsdesk.marketing;

import java.util.List;

/**
 * What the check of a list of contacts brought.
 *
 * @param verdicts one for each row below the heading, in their order
 * @param cleaned the list without the rows that must not be used; nobody keeps it
 */
public record ContactCheck(List<Verdict> verdicts, String cleaned) {

    /** Whether a row may be used. */
    public enum Verdict {
        ALLOWED,
        /** The person has forbidden it (Art. 21(3)). */
        BANNED,
        /** Electronic marketing to a natural person who has not agreed (R52). */
        NO_CONSENT,
        /** Nothing in the row can be compared with the bans, so it is not used. */
        UNREADABLE
    }

    public long count(Verdict verdict) {
        return verdicts.stream().filter(each -> each == verdict).count();
    }

    @Override
    public String toString() {
        return "ContactCheck[" + verdicts.size() + "]";
    }
}
