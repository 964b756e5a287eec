package org.rightsdesk.company;

/** Something that leaves the company only when its set-up is far enough. */
public enum Release {
    /** A reply that grants access, in full or in part. */
    ACCESS_REPLY,
    /** The scope of a portability file. */
    PORTABILITY,
    /** Telling recipients (Art. 19). */
    RECIPIENT_NOTICE,
    /** Beginning to work with real customers at all. */
    GO_LIVE
}
