package org.rightsdesk.registers;

import java.time.Instant;

/**
 * How a recipient was told the last time, before it was to be told again (R15, C.10).
 *
 * @param state how that ended
 */
public record EarlierNotice(
        String recipient, RecipientNotice.State state, String note, String settledBy, Instant settledAt) {

    @Override
    public String toString() {
        return "EarlierNotice[" + recipient + ", " + state + "]";
    }
}
