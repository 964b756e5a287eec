package org.rightsdesk.request;

/** Laws that letters cite; their names are the terms {@code law-*}. */
public enum Law {
    GDPR("law-gdpr", "law-gdpr-short"),
    DATA_PROTECTION_ACT("law-data-protection", "law-data-protection"),
    ACCOUNTING_ACT("law-accounting", "law-accounting"),
    ENERGY_EFFICIENCY_ACT("law-energy-efficiency", "law-energy-efficiency");

    private final String fullTerm;
    private final String shortTerm;

    Law(String fullTerm, String shortTerm) {
        this.fullTerm = fullTerm;
        this.shortTerm = shortTerm;
    }

    /** Term key for the first mention in a letter. */
    public String fullTerm() {
        return fullTerm;
    }

    /** Term key for later mentions. */
    public String shortTerm() {
        return shortTerm;
    }
}
