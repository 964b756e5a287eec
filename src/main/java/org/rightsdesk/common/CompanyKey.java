package org.rightsdesk.common;

/** The short name of a data controller, the same as its profile's file name, e.g. {@code kauhajoki}. */
public record CompanyKey(String value) {

    public CompanyKey {
        if (!value.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new IllegalArgumentException("Not a company key");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
