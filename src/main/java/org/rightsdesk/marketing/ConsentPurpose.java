package org.rightsdesk.marketing;

import java.util.Locale;

/** What a person agreed to (C.8). Withdrawing it stops exactly that. */
public enum ConsentPurpose {
    ELECTRONIC_MARKETING,
    SURVEY,
    PROFILING,
    COOKIES,
    OTHER;

    /** Message key of the purpose's name as it stands inside a sentence. */
    public String nameKey() {
        return "marketing.purpose." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
