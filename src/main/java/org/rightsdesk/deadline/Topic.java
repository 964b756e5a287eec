package org.rightsdesk.deadline;

import java.util.Locale;

/** What a line of the explanation is about. */
public enum Topic {
    RECEIVED,
    MONTH,
    EXTENSION,
    PAUSE,
    /** What happens while a question stays unanswered. */
    WAITING,
    MOVE,
    LAST_DAY,
    /** Day and hour by which we mean to send. */
    SENDING,
    NOTICE,
    REFUSAL,
    /** The stricter reading of the law, shown as a hint. */
    STRICTER;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
