package org.rightsdesk.correspondence.mail;

import java.io.Serial;

/** The bytes are no mail. They are kept and shown to a person. */
public class UnreadableMail extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableMail(Throwable cause) {
        super("not a mail", cause);
    }
}
