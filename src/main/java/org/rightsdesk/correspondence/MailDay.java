package org.rightsdesk.correspondence;

import java.util.Map;

/**
 * What became of the mails of a day.
 *
 * @param counts how many ended as what; what did not occur is missing
 * @param unread stored, and not yet read by the machine
 */
public record MailDay(Map<Disposition, Integer> counts, int unread) {

    /** How many came. */
    public int all() {
        return placed() + unread;
    }

    /** How many have their place. */
    public int placed() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
