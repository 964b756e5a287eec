package org.rightsdesk.company;

/** Whether a request is signed. An unsigned one is complete, always (CF3). */
public enum SignaturePolicy {
    NONE,
    OPTIONAL,
    /** Refused when a profile is read. */
    REQUIRED
}
