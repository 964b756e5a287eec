package org.rightsdesk.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A walk to the identification service and back, kept by the visitor's browser in a closed cookie: the public pages have no session.
 *
 * @param link token of the status page that the visitor came from
 * @param state comes back with the visitor
 * @param nonce comes back inside the proof
 * @param verifier shows that the one who began also ends (PKCE)
 */
record SignIn(UUID requestId, String link, String state, String nonce, String verifier, Instant until) {

    private static final int PARTS = 6;

    String text() {
        return String.join(" ", requestId.toString(), link, state, nonce, verifier, until.toString());
    }

    static SignIn of(String text) {
        String[] parts = text.split(" ", PARTS);
        return new SignIn(UUID.fromString(parts[0]), parts[1], parts[2], parts[3], parts[4], Instant.parse(parts[5]));
    }

    @Override
    public String toString() {
        return "SignIn[" + requestId + "]";
    }
}
