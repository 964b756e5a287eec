package org.rightsdesk.correspondence;

import java.util.Locale;

/** What became of a mail. Each mail ends as exactly one of these, however often it is delivered. */
public enum Disposition {
    /** Somebody wants something: a new incoming message. */
    NEW_SUBMISSION,
    /** An answer to a case we have, open or closed. */
    REPLY,
    /** One of our letters came back; the handler is told. */
    BOUNCE,
    /** Written by a machine, or the copy of our own letter; kept, never answered (RFC 3834). */
    AUTOMATIC_REPLY,
    /** Not sure enough for a machine: a person decides. */
    HELD;

    /** The key of the texts, e.g. {@code new-submission}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
