package org.rightsdesk.common;

/**
 * Who does something: a member of staff by user name, the customer, or a part of the system by its name.
 *
 * @param name the user name; never the name of a customer
 */
public record Actor(Kind kind, String name) {

    /** The three kinds of doers that the audit knows. */
    public enum Kind {
        STAFF,
        CUSTOMER,
        SYSTEM
    }

    public static Actor staff(String userName) {
        return new Actor(Kind.STAFF, userName);
    }

    public static Actor customer() {
        return new Actor(Kind.CUSTOMER, "customer");
    }

    public static Actor system(String component) {
        return new Actor(Kind.SYSTEM, component);
    }
}
