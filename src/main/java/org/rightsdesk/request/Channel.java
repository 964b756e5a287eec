package org.rightsdesk.request;

import java.util.Locale;

/** The way a request arrived. Every official channel counts (R26, CF25). */
public enum Channel {
    EMAIL("channel-email"),
    WEB_FORM("channel-web-form"),
    LETTER("channel-post"),
    PHONE("channel-phone"),
    COUNTER("channel-counter"),
    /** Nobody asked: the company saw itself that its data are wrong (M3). */
    OWN_INITIATIVE("channel-own-initiative");

    private final String term;

    Channel(String term) {
        this.term = term;
    }

    /** Whether a person asked, so that he or she is owed an answer in time (Art. 12(3)). */
    public boolean isAsked() {
        return this != OWN_INITIATIVE;
    }

    /** Message key of the channel's name. */
    public String nameKey() {
        return "term." + term;
    }

    /** The channel in texts and tables of rules, e.g. {@code web-form}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
