package org.rightsdesk.marketing;

import java.util.Locale;

/** The way in which marketing reaches a person (C.7). */
public enum MarketingChannel {
    POST(false),
    PHONE(false),
    EMAIL(true),
    SMS(true),
    OTHER_ELECTRONIC(true);

    private final boolean electronic;

    MarketingChannel(boolean electronic) {
        this.electronic = electronic;
    }

    /** Whether a natural person must have consented beforehand (R52, Act 917/2014 s. 200). */
    public boolean needsConsent() {
        return electronic;
    }

    /** Message key of the channel's name as it stands inside a sentence. */
    public String nameKey() {
        return "marketing.channel." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
