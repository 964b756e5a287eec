package org.rightsdesk.desk.kit;

/** The headings of the guide to which pages lead. */
public enum GuideSection {
    BEGINNING(""),
    TASK_LIST("the-task-list"),
    NEW_MESSAGE("a-new-message-what-is-asked-for"),
    REQUEST_FILE("the-request-file"),
    IDENTITY("who-is-asking"),
    SEARCH("search"),
    DECIDE("decide"),
    CARRY_OUT("carry-out"),
    LETTER("the-letter"),
    RECIPIENTS("recipients"),
    MARKETING("direct-marketing"),
    MAIL("mail-that-the-machine-could-not-place"),
    BOOKING("letters-calls-and-visits"),
    CALENDAR("the-calendar");

    private final String anchor;

    GuideSection(String anchor) {
        this.anchor = anchor;
    }

    /** The heading as it stands in an address. */
    public String anchor() {
        return anchor;
    }

    /** Where the guide opens there. */
    public String path() {
        return this == BEGINNING ? Paths.HELP : Paths.HELP + "#" + anchor;
    }
}
