package org.rightsdesk.company;

/** How the product treats a clash of a notice with the law (rules.md A.5). */
public enum Severity {
    /** The rule of the notice is not applied. */
    STOP,
    /** The rule can be kept in part; each use is shown and logged. */
    WARN,
    /** The controller has to mend its notice. */
    NOTE
}
