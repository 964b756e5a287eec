package org.rightsdesk.identity;

import java.util.Locale;

/** What staff know of the person of a submission and what changes the ladder or the care that is taken. */
public enum Mark {
    /** Non-disclosure order (turvakielto): the postal address stands in no letter, mail or log, and a second person signs (R54, B.4). */
    NON_DISCLOSURE,
    /** The wish changes address, telephone, mail or bank details: level 2 and a notice to the old contact (C.2). */
    CHANGES_CONTACT,
    /** Somebody acts for another: the authority is checked before the identity is confirmed (R27). */
    REPRESENTED,
    /** The person asked for the answer to be told, by telephone or at the office (Art. 12(1), R3). */
    ORAL_ANSWER;

    /** The mark in texts, e.g. {@code non-disclosure}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of the mark's name. */
    public String nameKey() {
        return "identity.mark." + key();
    }
}
