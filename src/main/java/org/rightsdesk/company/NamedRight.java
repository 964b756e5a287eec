package org.rightsdesk.company;

/** Rights that a notice can name (rules.md A.3). A right exists in every company, named or not (CF19). */
public enum NamedRight {
    ACCESS,
    RECTIFICATION,
    ERASURE,
    RESTRICTION,
    PORTABILITY,
    OBJECTION,
    MARKETING_BAN,
    CONSENT_WITHDRAWAL,
    AUTOMATED_DECISIONS,
    COMPLAINT
}
