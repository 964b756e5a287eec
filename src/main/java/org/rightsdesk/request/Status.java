package org.rightsdesk.request;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a request stands. What may follow what is written here and nowhere else. */
public enum Status {
    RECEIVED,
    IDENTITY_ASKED,
    CLARIFICATION_ASKED,
    SEARCHING,
    ASSESSING,
    IN_REVIEW,
    DECIDED,
    REPLIED,
    CLOSED,
    WITHDRAWN;

    private static final Set<Status> ENDED = EnumSet.of(CLOSED, WITHDRAWN);

    /** Whether the request may go from here to there. */
    boolean mayBecome(Status next) {
        return following().contains(next);
    }

    private Set<Status> following() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(IDENTITY_ASKED, CLARIFICATION_ASKED, SEARCHING, ASSESSING, DECIDED, WITHDRAWN);
            case IDENTITY_ASKED -> EnumSet.of(RECEIVED, DECIDED, WITHDRAWN);
            case CLARIFICATION_ASKED -> EnumSet.of(RECEIVED, SEARCHING, ASSESSING, WITHDRAWN);
            case SEARCHING -> EnumSet.of(IDENTITY_ASKED, CLARIFICATION_ASKED, ASSESSING, DECIDED, WITHDRAWN);
            case ASSESSING -> EnumSet.of(ASSESSING, CLARIFICATION_ASKED, IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> EnumSet.of(ASSESSING, DECIDED, WITHDRAWN);
            case DECIDED -> EnumSet.of(REPLIED, WITHDRAWN);
            case REPLIED -> EnumSet.of(CLOSED);
            case CLOSED, WITHDRAWN -> EnumSet.of(RECEIVED);
        };
    }

    /** Whether nothing more is done unless the request is reopened. */
    public boolean ended() {
        return ENDED.contains(this);
    }

    /** Message key of the status as staff read it. */
    public String nameKey() {
        return "status." + key();
    }

    /** The status in texts, e.g. {@code in-review}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
