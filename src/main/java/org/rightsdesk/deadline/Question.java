package org.rightsdesk.deadline;

import java.util.Locale;

/** What we may ask the person, so that the period rests while we wait for the answer (D3). */
public enum Question {
    /** Who are you? Asked only on reasonable doubt. */
    IDENTITY,
    /** Which data do you mean? */
    CLARIFICATION;

    /** As it stands in message keys, e.g. {@code identity}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
