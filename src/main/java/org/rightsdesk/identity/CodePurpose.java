package org.rightsdesk.identity;

/** What a one-time code opens. A code for one end never serves another. */
public enum CodePurpose {
    /** Shows that the customer reads the mail of an address on file (B.4 level 1). */
    IDENTITY,
    /** Opens the package of an access or portability reply. */
    PACKAGE
}
