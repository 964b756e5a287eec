package org.rightsdesk.request;

import static org.rightsdesk.request.Citation.gdpr;

import java.util.Locale;

/** A right that a customer can use. Its names are the terms {@code right-*}. */
public enum Right {
    ACCESS(gdpr("15"), "right-access", "access"),
    RECTIFICATION(gdpr("16"), "right-rectification", "rectification"),
    ERASURE(gdpr("17"), "right-erasure", "erasure"),
    RESTRICTION(gdpr("18"), "right-restriction", "other-right"),
    PORTABILITY(gdpr("20"), "right-portability", "other-right"),
    OBJECTION(gdpr("21", "1"), "right-objection", "objection"),
    MARKETING_BAN(gdpr("21", "2"), "right-marketing", "other-right"),
    CONSENT_WITHDRAWAL(gdpr("7", "3"), "right-consent-withdrawal", "other-right"),
    HUMAN_REVIEW(gdpr("22"), "right-automated", "other-right"),
    ENERGY_DATA(
            new Citation(Law.ENERGY_EFFICIENCY_ACT, null, "23", null, null), "energy-data-to-provider", "other-right");

    private final Citation citation;
    private final String term;
    private final String processKey;

    Right(Citation citation, String term, String processKey) {
        this.citation = citation;
        this.term = term;
        this.processKey = processKey;
    }

    /** The place in the law that gives the right. */
    public Citation citation() {
        return citation;
    }

    /** Message key of the plain name, as customers and handlers read it. */
    public String nameKey() {
        return "right." + key();
    }

    /** Message key of the legal name. */
    public String termKey() {
        return "term." + term;
    }

    /** The diagram that drives it. Rights without a diagram of their own share one with the common spine (C.0). */
    public String processKey() {
        return processKey;
    }

    /** The right in texts and URLs, e.g. {@code marketing-ban}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether recipients of the data are told when it was carried out (Art. 19; objection when it leads to erasure, C.10). */
    public boolean recipientsAreTold() {
        return this == RECTIFICATION || this == ERASURE || this == RESTRICTION || this == OBJECTION;
    }
}
