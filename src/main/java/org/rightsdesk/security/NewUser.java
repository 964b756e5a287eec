package org.rightsdesk.security;

/** A person who is to sign in, as a main user typed it. */
public record NewUser(String username, String displayName, String email) {

    @Override
    public String toString() {
        return "NewUser";
    }
}
