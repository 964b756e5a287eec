package org.rightsdesk.request;

import static org.rightsdesk.request.Citation.gdpr;

import java.util.Locale;

/** Why data must be erased (Art. 17(1), R11): one for each category, not one for the case. */
public enum ErasureGround {
    NO_LONGER_NEEDED("a"),
    CONSENT_WITHDRAWN("b"),
    OBJECTION_UPHELD("c"),
    UNLAWFUL("d"),
    LEGAL_DUTY_TO_ERASE("e"),
    CHILD_ONLINE_SERVICE("f");

    private final String point;

    ErasureGround(String point) {
        this.point = point;
    }

    /** The place in the law that a letter cites. */
    public Citation citation() {
        return gdpr("17", "1", point);
    }

    /** Message key of the ground's name, e.g. {@code erasure-ground.no-longer-needed}. */
    public String nameKey() {
        return "erasure-ground." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
