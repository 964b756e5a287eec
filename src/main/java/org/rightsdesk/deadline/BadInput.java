package org.rightsdesk.deadline;

import java.io.Serial;

/** A file of cases cannot be read; the message says what and on which line. */
final class BadInput extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadInput(int line, String message) {
        super("line " + line + ": " + message);
    }

    BadInput(String message) {
        super(message);
    }
}
