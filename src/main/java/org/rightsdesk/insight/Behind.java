package org.rightsdesk.insight;

/** Which figure of the answers a list stands behind. Each row of such a list was counted once in its figure. */
public enum Behind {
    /** Replies that left. */
    ANSWERED,
    /** Replies that left later than a month after receipt, pauses not counted off. */
    SLOW,
    /** Notices of extension that left. */
    EXTENDED,
    /** Questions to customers that may rest the period. */
    ASKED,
    /** Questions that rest the period: asked in time. */
    PAUSED,
    /** Requests opened again. */
    REOPENED,
    /** Categories of data that were refused. */
    REFUSED
}
