package org.rightsdesk.correspondence.mail;

/**
 * Signs that no person wrote to us in person.
 *
 * @param list it came through a mailing list or in bulk
 * @param hops how many servers it passed
 */
public record Signals(Automatic automatic, boolean list, int hops) {

    /** Who wrote it. */
    public enum Automatic {
        /** Nothing speaks against a person. */
        NONE,
        /** A machine that answers, e.g. an absence notice. */
        REPLY,
        /** Another machine, e.g. a web form of somebody else; there may be a person behind it. */
        GENERATED
    }
}
