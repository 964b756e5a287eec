package org.rightsdesk.request;

import java.time.Instant;

/**
 * What the data protection officer advises on a request (R24).
 *
 * @param by user name
 */
public record Advice(String words, String by, Instant at) {

    @Override
    public String toString() {
        return "Advice[" + at + "]";
    }
}
