package org.rightsdesk.desk.kit;

import java.util.UUID;

/** Addresses of the desk's pages. They hold ids only: never a name, never a number of a person. */
public final class Paths {

    public static final String WORKLIST = "desk";
    public static final String MAILBOX = "desk/mailbox";
    public static final String BOOK = "desk/book";
    public static final String MANAGER = "desk/manager";
    public static final String REQUEST = "desk/case";
    public static final String SUBMISSION = "desk/message";

    private Paths() {}

    public static String request(UUID id) {
        return REQUEST + "/" + id;
    }

    public static String submission(UUID id) {
        return SUBMISSION + "/" + id;
    }
}
