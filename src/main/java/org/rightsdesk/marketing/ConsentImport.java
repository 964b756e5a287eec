package org.rightsdesk.marketing;

import java.util.List;

/**
 * What became of a list of consents, row by row.
 *
 * @param verdicts one for each row below the heading, in their order
 */
public record ConsentImport(List<Verdict> verdicts) {

    /** What became of a row. */
    public enum Verdict {
        ENTERED,
        /** The same consent stands already. */
        KNOWN,
        /** The person has forbidden marketing: the ban wins (R52). */
        BANNED,
        /** The person has withdrawn it since: an old list does not bring it back (R21). */
        WITHDRAWN,
        UNREADABLE
    }

    public long count(Verdict verdict) {
        return verdicts.stream().filter(each -> each == verdict).count();
    }
}
