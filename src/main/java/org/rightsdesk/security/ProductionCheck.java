package org.rightsdesk.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Profile {@code production} starts only when everything is set up; what is missing is told in one message, all of it. */
class ProductionCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<String> KNOWN_PASSWORDS =
            Set.of("postgres", "rightsdesk", "password", "changeme", "secret", "admin", "root", DemoUsers.PASSWORD);
    private static final int SHORTEST_PASSWORD = 12;
    private static final String DEMO_KEY = "cmlnaHRzZGVzayBkZW1vIGtleSwgbm90IHNlY3JldCE=";
    private static final String KEY = "[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=";
    private static final String KEYS = KEY + "(\\s*,\\s*" + KEY + ")*";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            List<String> missing = missing(environment);
            if (!missing.isEmpty()) {
                throw new NotSetUp(missing);
            }
        }
    }

    static List<String> missing(Environment environment) {
        List<String> missing = new ArrayList<>();
        Settings settings = new Settings(environment, missing);
        settings.needs("spring.datasource.url", "SPRING_DATASOURCE_URL", "address of PostgreSQL, jdbc:postgresql://…");
        settings.needs("spring.datasource.username", "SPRING_DATASOURCE_USERNAME", "user of the database");
        settings.needsSecret("spring.datasource.password", "SPRING_DATASOURCE_PASSWORD");
        settings.needs("spring.mail.host", "SPRING_MAIL_HOST", "server for outgoing mail");
        settings.needs("rightsdesk.mail.imap.host", "RIGHTSDESK_MAIL_IMAP_HOST", "server of the mailboxes");
        settings.needsSecret("rightsdesk.mail.imap.password", "RIGHTSDESK_MAIL_IMAP_PASSWORD");
        settings.needsSecret("rightsdesk.marketing.match-key", "RIGHTSDESK_MARKETING_MATCH_KEY");
        settings.needsSecret("rightsdesk.backup.key", "RIGHTSDESK_BACKUP_KEY");
        companies()
                .forEach(key -> settings.needs(
                        "rightsdesk.mailbox." + key,
                        "RIGHTSDESK_MAILBOX_" + key.toUpperCase(Locale.ROOT).replace('-', '_'),
                        "the mailbox that customers of the company write to"));
        settings.needsPublicAddress();
        settings.needsKeys();
        if (!settings.value("rightsdesk.ahead").isEmpty()) {
            missing.add("rightsdesk.ahead is for trying out: people's deadlines run by the true clock.");
        }
        if (missing.stream().noneMatch(line -> line.startsWith("SPRING_DATASOURCE"))) {
            checkUsers(settings);
        }
        return missing;
    }

    /** The keys of the company profiles in this application: their file names. */
    private static List<String> companies() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:companies/*.yaml"))
                    .map(file -> String.valueOf(file.getFilename()).replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The company profiles cannot be read", e);
        }
    }

    private static void checkUsers(Settings settings) {
        try {
            DemoUserQuery.Found found = DemoUserQuery.look(
                    settings.value("spring.datasource.url"),
                    settings.value("spring.datasource.username"),
                    settings.value("spring.datasource.password"));
            if (found.demoUsers() > 0) {
                settings.missing.add("The database holds " + found.demoUsers()
                        + " demo users, whose password is public. Use another database.");
            }
            if (found.users() == 0) {
                settings.needs("rightsdesk.first-user.name", "RIGHTSDESK_FIRST_USER_NAME", "the first main user");
                settings.needs("rightsdesk.first-user.email", "RIGHTSDESK_FIRST_USER_EMAIL", "his or her address");
                settings.needsSecret("rightsdesk.first-user.password", "RIGHTSDESK_FIRST_USER_PASSWORD");
            }
        } catch (SQLException e) {
            settings.missing.add("SPRING_DATASOURCE_URL: the database cannot be reached (SQL state " + e.getSQLState()
                    + "). Check address, user and password.");
        }
    }

    /** Collects complaints about the settings. */
    private record Settings(Environment environment, List<String> missing) {

        String value(String key) {
            return environment.getProperty(key, "").strip();
        }

        void needs(String key, String variable, String meaning) {
            if (value(key).isEmpty()) {
                missing.add(variable + " is not set (" + meaning + ").");
            }
        }

        void needsSecret(String key, String variable) {
            needs(key, variable, "a password");
            String secret = value(key);
            if (!secret.isEmpty()
                    && (secret.length() < SHORTEST_PASSWORD
                            || KNOWN_PASSWORDS.contains(secret.toLowerCase(Locale.ROOT)))) {
                missing.add(variable + " is a default or shorter than " + SHORTEST_PASSWORD + " characters.");
            }
        }

        /** Identity codes and one-time codes are only as secret as these keys (R41). */
        void needsKeys() {
            needs(
                    "rightsdesk.identity.keys",
                    "RIGHTSDESK_IDENTITY_KEYS",
                    "keys of identity codes, id:base64 of 32 bytes");
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
}
