package org.rightsdesk.identity;

import java.net.URI;

/**
 * Where the visitor is sent, and what his or her browser keeps meanwhile.
 *
 * @param cookie closed; good for ten minutes
 */
public record SignInStart(URI address, String cookie) {

    @Override
    public String toString() {
        return "SignInStart";
    }
}
