package org.rightsdesk.company;

/** The event from which a retention period is counted. */
public enum RetentionStart {
    CONTRACT_END,
    RECEIPT,
    LAST_CONTACT,
    RECORDING,
    /** The end of the accounting period in which the data arose. */
    FINANCIAL_YEAR_END,
    /** The consent was withdrawn or the ban lifted. */
    WITHDRAWAL,
    /** The data were created or last changed. */
    CREATION
}
