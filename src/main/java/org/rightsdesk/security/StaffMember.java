package org.rightsdesk.security;

import org.rightsdesk.common.EmailAddress;

/** A person who signs in to the desk. */
public record StaffMember(String username, String displayName, EmailAddress email) {

    /** First letters of the names, for narrow columns. */
    public String initials() {
        StringBuilder letters = new StringBuilder();
        for (String part : displayName.split("[\\s-]+")) {
            letters.append(part, 0, part.offsetByCodePoints(0, 1));
        }
        return letters.toString();
    }
}
