package org.rightsdesk.intake;

/** What a letter may tell of its writer beside the wish, so that a person looks at it before anything is done (B.4). */
public enum Sign {
    /** Words of a non-disclosure order or of another protection of the address (R54). */
    NON_DISCLOSURE,
    /** Words of somebody who acts for another (R27). */
    REPRESENTED
}
