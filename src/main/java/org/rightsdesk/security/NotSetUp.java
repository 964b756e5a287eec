package org.rightsdesk.security;

import java.util.List;

/** Production is not set up. */
class NotSetUp extends RuntimeException {

    private final List<String> missing;

    NotSetUp(List<String> missing) {
        super("Rightsdesk is not set up for production");
        this.missing = List.copyOf(missing);
    }

    List<String> missing() {
        return missing;
    }
}
