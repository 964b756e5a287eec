package org.rightsdesk.marketing;

import java.util.Locale;
import org.rightsdesk.request.Citation;

/** What else than a consent can make processing lawful for the companies (Art. 6(1)). */
public enum OtherBasis {
    CONTRACT("b"),
    LEGAL_OBLIGATION("c"),
    LEGITIMATE_INTEREST("f");

    private final String point;

    OtherBasis(String point) {
        this.point = point;
    }

    /** The place in the law that a letter cites. */
    public Citation citation() {
        return Citation.gdpr("6", "1", point);
    }

    /** Message key of the basis's name as it stands inside a sentence. */
    public String nameKey() {
        return "marketing.basis." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
