package org.rightsdesk.security;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rightsdesk.common.EmailAddress;
import org.springframework.core.env.Environment;

/** Reads the settings of an installation and collects what is missing or unfit, by the names of the environment variables. */
record ProductionSettings(Environment environment, List<String> missing) {

    private static final Set<String> KNOWN_PASSWORDS =
            Set.of("postgres", "rightsdesk", "password", "changeme", "secret", "admin", "root", DemoUsers.PASSWORD);
    private static final int SHORTEST_PASSWORD = 12;
    private static final String DEMO_KEY = "cmlnaHRzZGVzayBkZW1vIGtleSwgbm90IHNlY3JldCE=";
    private static final String KEY = "[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=";
    private static final String KEYS = KEY + "(\\s*,\\s*" + KEY + ")*";

    String value(String key) {
        return environment.getProperty(key, "").strip();
    }

    void needs(String key, String variable, String meaning) {
        if (value(key).isEmpty()) {
            missing.add(variable + " is not set (" + meaning + ").");
        }
    }

    void needsAddress(String key, String variable, String meaning) {
        needs(key, variable, meaning);
        if (!value(key).isEmpty() && EmailAddress.parse(value(key)).isEmpty()) {
            missing.add(variable + " is no mail address (" + meaning + ").");
        }
    }

    /** The first main user signs in by this name; the database takes no other form. */
    void needsUserName() {
        needs("rightsdesk.first-user.name", "RIGHTSDESK_FIRST_USER_NAME", "the user name of the first main user");
        String name = value("rightsdesk.first-user.name");
        if (!name.isEmpty() && !Users.USERNAME.matcher(name).matches()) {
            missing.add(
                    "RIGHTSDESK_FIRST_USER_NAME is no user name: 2 to 60 small letters a-z, digits, dots, hyphens, underscores,"
                            + " such as pekka.ranta.");
        }
    }

    void needsSecret(String key, String variable) {
        needs(key, variable, "a password");
        String secret = value(key);
        if (!secret.isEmpty()
                && (secret.length() < SHORTEST_PASSWORD || KNOWN_PASSWORDS.contains(secret.toLowerCase(Locale.ROOT)))) {
            missing.add(variable + " is a default or shorter than " + SHORTEST_PASSWORD + " characters.");
        }
    }

    /** Identity codes and one-time codes are only as secret as these keys (R41). */
    void needsKeys() {
        needs("rightsdesk.identity.keys", "RIGHTSDESK_IDENTITY_KEYS", "keys of identity codes, id:base64 of 32 bytes");
        String keys = value("rightsdesk.identity.keys");
        if (keys.contains(DEMO_KEY)) {
            missing.add("RIGHTSDESK_IDENTITY_KEYS is the public demo key. Make one: openssl rand -base64 32");
        } else if (!keys.isEmpty() && !keys.matches(KEYS)) {
            missing.add("RIGHTSDESK_IDENTITY_KEYS is not id:base64 of 32 bytes, with commas between.");
        }
    }

    void needsPublicAddress() {
        String address = value("rightsdesk.public-url");
        if (!address.startsWith("https://")) {
            missing.add("RIGHTSDESK_PUBLIC_URL must be the https:// address that customers see in their mails.");
        }
    }
}
