package org.rightsdesk.company;

/** Legal basis of Art. 6(1) on which a category of data is processed; it decides portability, objection and withdrawal. */
public enum Basis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    LEGITIMATE_INTEREST
}
