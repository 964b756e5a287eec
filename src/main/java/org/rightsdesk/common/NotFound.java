package org.rightsdesk.common;

import java.io.Serial;

/** There is no such thing for this person: it does not exist, or it belongs to a company he or she is not a member of. */
public class NotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
