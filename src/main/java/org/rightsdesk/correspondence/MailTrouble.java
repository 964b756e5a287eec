package org.rightsdesk.correspondence;

import java.io.Serial;

/** The mail server cannot take a letter at the moment. Nothing is lost: try again later. */
public class MailTrouble extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    MailTrouble(String what) {
        super(what);
    }

    MailTrouble(String what, Throwable cause) {
        super(what, cause);
    }
}
