package org.rightsdesk.company;

import java.util.Locale;

/** What a person may forbid as marketing (rules.md A.6): by law (Art. 21(2)–(3)) or because the notice promises it (CF10). */
public enum MarketingKind {
    DIRECT_MARKETING,
    DISTANCE_SELLING,
    OPINION_OR_MARKET_SURVEY,
    PERSONAL_DIRECTORY,
    GENEALOGY,
    MARKETING_PROFILING,
    AD_TARGETING,
    /** Messages chosen by the use of services: marketing with profiling (CF17). */
    TARGETED_MESSAGES;

    /** Whether it goes by a profile of the person (N13, CF17). */
    public boolean isByProfile() {
        return this == MARKETING_PROFILING || this == AD_TARGETING || this == TARGETED_MESSAGES;
    }

    /** Message key of the kind's name as it stands inside a sentence. */
    public String nameKey() {
        return "marketing.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
