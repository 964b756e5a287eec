package org.rightsdesk.embedded;

/** The start is hopeless, and the person at the keyboard can mend it: shown as two sentences, without a stack trace. */
class CannotStart extends RuntimeException {

    private final String remedy;

    CannotStart(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
