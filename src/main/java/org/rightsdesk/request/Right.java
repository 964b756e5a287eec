package org.rightsdesk.request;

import static org.rightsdesk.request.Citation.gdpr;

import java.util.Locale;

/** A right that a customer can use. Its names are the terms {@code right-*}. */
public enum Right {
    ACCESS(gdpr("15"), "right-access"),
    RECTIFICATION(gdpr("16"), "right-rectification"),
    ERASURE(gdpr("17"), "right-erasure"),
    RESTRICTION(gdpr("18"), "right-restriction"),
    PORTABILITY(gdpr("20"), "right-portability"),
    OBJECTION(gdpr("21", "1"), "right-objection"),
    MARKETING_BAN(gdpr("21", "2"), "right-marketing"),
    CONSENT_WITHDRAWAL(gdpr("7", "3"), "right-consent-withdrawal"),
    HUMAN_REVIEW(gdpr("22"), "right-automated"),
    ENERGY_DATA(new Citation(Law.ENERGY_EFFICIENCY_ACT, null, "23", null, null), "energy-data-to-provider");

    private final Citation citation;
    private final String term;

    Right(Citation citation, String term) {
        this.citation = citation;
        this.term = term;
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

    /** The diagram that drives it; what all rights share (C.0) is called by each. */
    public String processKey() {
        return key();
    }

    /** The right in texts and URLs, e.g. {@code marketing-ban}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether the law knows a ground for turning it down. A marketing ban and a withdrawn consent always win (C.7, C.8); energy data
     * are not a right of the GDPR, so its grounds do not reach them (R49).
     */
    public boolean mayBeRefused() {
        return this != MARKETING_BAN && this != CONSENT_WITHDRAWAL && this != ENERGY_DATA;
    }

    /** Whether a request can be too unclear to be answered (D10). What always wins needs nothing more, and no objection is left for want of reasons (CF5). */
    public boolean mayBeUnspecified() {
        return this != MARKETING_BAN && this != CONSENT_WITHDRAWAL && this != OBJECTION;
    }

    /** Whether recipients of the data are told when it was carried out (Art. 19; objection when it leads to erasure, C.10). */
    public boolean recipientsAreTold() {
        return this == RECTIFICATION || this == ERASURE || this == RESTRICTION || this == OBJECTION;
    }
}
