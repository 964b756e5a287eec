package org.rightsdesk.delivery;

import java.util.Locale;

/** By which way a package reaches who is to have it (R25). */
public enum Way {
    /** Fetched from the status page with a one-time code sent to the person's mail address. */
    DOWNLOAD,
    /** Posted on paper or on a medium. */
    POST,
    /** Handed over at the office. */
    OFFICE,
    /** Sent to another controller or an energy-service provider, by link and code (Art. 20(2), R49). */
    RECEIVER;

    /** Whether a person has to hand it over. */
    public boolean isByHand() {
        return this == POST || this == OFFICE;
    }

    /** The way in texts, e.g. {@code delivery.way.post}. */
    public String key() {
        return "delivery.way." + name().toLowerCase(Locale.ROOT);
    }
}
