package org.rightsdesk.desk.kit;

import java.util.UUID;

/** Addresses of the desk's pages, below {@code /desk/}. They hold ids only: never a name, never a number of a person. */
public final class Paths {

    public static final String WORKLIST = "";
    public static final String CASES = "cases";
    public static final String MAILBOX = "mailbox";
    public static final String CONTACTS = "contacts";
    public static final String BANS = "bans";
    public static final String BOOK = "book";
    public static final String OWN_CORRECTION = "own-correction";
    public static final String COMPANIES = "companies";
    public static final String CALENDAR = "calendar";
    public static final String MANAGER = "manager";
    public static final String FIGURE = "figure";
    public static final String ABSENCES = "absences";
    public static final String RETENTION = "retention";
    public static final String AUDIT = "audit";
    public static final String HELP = "help";
    public static final String USERS = "users";
    public static final String PASSWORD = "password";
    public static final String REQUEST = "case";
    public static final String SUBMISSION = "message";

    private Paths() {}

    public static String request(UUID id) {
        return REQUEST + "/" + id;
    }

    public static String submission(UUID id) {
        return SUBMISSION + "/" + id;
    }
}
