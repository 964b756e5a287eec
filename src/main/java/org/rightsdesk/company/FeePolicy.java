package org.rightsdesk.company;

/** When a fee can be thought of at all (CF1, R34, R35). */
public enum FeePolicy {
    /** Only for a manifestly unfounded or excessive request, or a further copy. */
    GDPR_ONLY,
    /** As {@link #GDPR_ONLY}; less than a year since the last request is a signal that opens the assessment, never a fee by itself. */
    LEGACY_UNDER_ONE_YEAR
}
