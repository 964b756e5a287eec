package org.rightsdesk.marketing;

/** What becomes of the data when the consent is gone (Art. 17(1)(b)). */
public enum Afterwards {
    /** Another basis holds them: they stay for that and nothing else. */
    KEPT_ON_OTHER_BASIS,
    /** Nothing else holds them: they are erased as part of this request. */
    ERASED,
    /** Nothing else holds them, but the file does not know who writes: erasure is offered. */
    ERASURE_OFFERED,
    /** There was no consent, so nothing changes. */
    NOTHING
}
