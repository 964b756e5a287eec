package org.rightsdesk.followup;

/** What the retention run does (C.11). Named by {@code retention.act.<key>}. */
public enum RetentionAct {
    /** What was found in a search and working copies, thirty days after closing. */
    EVIDENCE,
    /** A mail that belongs to no case, thirty days after a person settled it. */
    MAIL,
    /** The request and the correspondence of a case whose skeleton is kept longer. */
    MINIMISE,
    /** The whole case. */
    REMOVE
}
