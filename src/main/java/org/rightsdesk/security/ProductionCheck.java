package org.rightsdesk.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Profile {@code production} starts only when everything is set up; what is missing is told in one message, all of it. */
class ProductionCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

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
        ProductionSettings settings = new ProductionSettings(environment, missing);
        settings.needs("spring.datasource.url", "SPRING_DATASOURCE_URL", "address of PostgreSQL, jdbc:postgresql://…");
        settings.needs("spring.datasource.username", "SPRING_DATASOURCE_USERNAME", "user of the database");
        settings.needsSecret("spring.datasource.password", "SPRING_DATASOURCE_PASSWORD");
        settings.needs("spring.mail.host", "SPRING_MAIL_HOST", "server for outgoing mail");
        settings.needs("rightsdesk.mail.imap.host", "RIGHTSDESK_MAIL_IMAP_HOST", "server of the mailboxes");
        settings.needsSecret("rightsdesk.mail.imap.password", "RIGHTSDESK_MAIL_IMAP_PASSWORD");
        settings.needsSecret("rightsdesk.marketing.match-key", "RIGHTSDESK_MARKETING_MATCH_KEY");
        settings.needsSecret("rightsdesk.backup.key", "RIGHTSDESK_BACKUP_KEY");
        companies(settings.value("rightsdesk.companies.location"))
                .forEach(key -> settings.needsAddress(
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

    /** The keys of the companies that this installation serves: the names of their files. What is wrong in them is told later. */
    private static List<String> companies(String location) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources((location.isEmpty() ? "classpath:companies/" : location) + "*.yaml"))
                    .map(file -> String.valueOf(file.getFilename()).replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The company profiles cannot be read", e);
        }
    }

    private static void checkUsers(ProductionSettings settings) {
        try {
            DemoUserQuery.Found found = DemoUserQuery.look(
                    settings.value("spring.datasource.url"),
                    settings.value("spring.datasource.username"),
                    settings.value("spring.datasource.password"));
            if (found.demoUsers() > 0) {
                settings.missing()
                        .add("The database holds " + found.demoUsers()
                                + " demo users, whose password is public. Use another database.");
            }
            if (found.users() == 0) {
                settings.needsUserName();
                settings.needsAddress(
                        "rightsdesk.first-user.email", "RIGHTSDESK_FIRST_USER_EMAIL", "his or her address");
                settings.needsSecret("rightsdesk.first-user.password", "RIGHTSDESK_FIRST_USER_PASSWORD");
            }
        } catch (SQLException e) {
            settings.missing()
                    .add("SPRING_DATASOURCE_URL: the database cannot be reached (SQL state " + e.getSQLState()
                            + "). Check address, user and password.");
        }
    }
}
