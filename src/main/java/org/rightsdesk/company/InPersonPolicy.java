package org.rightsdesk.company;

/** Whether data can be seen at the office; never a condition (CF2). */
public enum InPersonPolicy {
    NOT_OFFERED,
    OFFERED,
    /** Refused when a profile is read. */
    REQUIRED
}
