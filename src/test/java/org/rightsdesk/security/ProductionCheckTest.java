package org.rightsdesk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.mock.env.MockEnvironment;

@DeskTest
class ProductionCheckTest {

    @Autowired
    JdbcConnectionDetails database;

    @Test
    void tellsEverythingThatIsMissingAtOnce() {
        assertThat(String.join("\n", ProductionCheck.missing(new MockEnvironment())))
                .contains(
                        "SPRING_DATASOURCE_URL",
                        "SPRING_DATASOURCE_USERNAME",
                        "SPRING_DATASOURCE_PASSWORD",
                        "SPRING_MAIL_HOST",
                        "RIGHTSDESK_MAIL_IMAP_HOST",
                        "RIGHTSDESK_MAIL_IMAP_PASSWORD",
                        "RIGHTSDESK_MARKETING_MATCH_KEY",
                        "RIGHTSDESK_BACKUP_KEY",
                        "RIGHTSDESK_MAILBOX_KAUHAJOKI",
                        "RIGHTSDESK_MAILBOX_MUURAME",
                        "RIGHTSDESK_PUBLIC_URL",
                        "RIGHTSDESK_IDENTITY_KEYS");
    }

    @Test
    void refusesThePublicDemoKeyAndWhatIsNoKey() {
        MockEnvironment environment = complete();
        environment.setProperty("rightsdesk.identity.keys", "a:cmlnaHRzZGVzayBkZW1vIGtleSwgbm90IHNlY3JldCE=");
        assertThat(ProductionCheck.missing(environment)).anyMatch(line -> line.contains("public demo key"));
        environment.setProperty("rightsdesk.identity.keys", "short");
        assertThat(ProductionCheck.missing(environment)).anyMatch(line -> line.contains("32 bytes"));
    }

    @Test
    void refusesAClockThatIsNotTheTrueOne() {
        MockEnvironment environment = complete();
        environment.setProperty("rightsdesk.ahead", "30d");
        assertThat(ProductionCheck.missing(environment)).anyMatch(line -> line.startsWith("rightsdesk.ahead"));
    }

    @Test
    void refusesADatabaseWithDemoUsers() {
        assertThat(ProductionCheck.missing(complete()))
                .singleElement()
                .asString()
                .contains("demo users");
    }

    @Test
    void refusesKnownAndShortPasswords() {
        MockEnvironment environment = complete();
        environment.setProperty("rightsdesk.mail.imap.password", "changeme");
        assertThat(ProductionCheck.missing(environment))
                .anyMatch(line -> line.startsWith("RIGHTSDESK_MAIL_IMAP_PASSWORD is a default"));
    }

    @Test
    void aMailboxThatIsNoAddressIsTold() {
        MockEnvironment environment = complete();
        environment.setProperty("rightsdesk.mailbox.imatra", "tietosuoja(at)imatra");
        assertThat(ProductionCheck.missing(environment))
                .anyMatch(line -> line.startsWith("RIGHTSDESK_MAILBOX_IMATRA is no mail address"));
    }

    @Test
    void theFirstUsersNameIsAUserName() {
        assertThat(complaintsOfFirstUser("Pekka Ranta"))
                .hasSize(1)
                .first()
                .asString()
                .contains("pekka.ranta");
        assertThat(complaintsOfFirstUser("pekka.ranta")).isEmpty();
    }

    private static List<String> complaintsOfFirstUser(String name) {
        List<String> missing = new ArrayList<>();
        new ProductionSettings(new MockEnvironment().withProperty("rightsdesk.first-user.name", name), missing)
                .needsUserName();
        return missing;
    }

    @Test
    void onlyTheCompaniesOfTheInstallationNeedAMailbox(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("uusi-lampo.yaml"));
        MockEnvironment environment = new MockEnvironment()
                .withProperty("rightsdesk.companies.location", folder.toUri().toString());
        assertThat(ProductionCheck.missing(environment))
                .filteredOn(line -> line.startsWith("RIGHTSDESK_MAILBOX"))
                .singleElement()
                .asString()
                .startsWith("RIGHTSDESK_MAILBOX_UUSI_LAMPO");
    }

    @Test
    void saysWhenTheDatabaseCannotBeReached() {
        MockEnvironment environment = complete();
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/none");
        assertThat(ProductionCheck.missing(environment))
                .singleElement()
                .asString()
                .contains("cannot be reached");
    }

    private MockEnvironment complete() {
        MockEnvironment environment = new MockEnvironment();
        Map.of(
                        "spring.datasource.url", database.getJdbcUrl(),
                        "spring.datasource.username", "postgres",
                        "spring.datasource.password", "a-long-secret-of-ours",
                        "spring.mail.host", "mail.example.org",
                        "rightsdesk.mail.imap.host", "imap.example.org",
                        "rightsdesk.mail.imap.password", "another-long-secret",
                        "rightsdesk.marketing.match-key", "one-more-long-secret",
                        "rightsdesk.backup.key", "yet-another-long-secret",
                        "rightsdesk.public-url", "https://tietosuoja.example.org",
                        "rightsdesk.identity.keys",
                                "2026:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=, 2025:MTEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=")
                .forEach(environment::setProperty);
        List.of("kauhajoki", "leppakoski", "nurmijarvi", "imatra", "muurame")
                .forEach(company -> environment.setProperty(
                        "rightsdesk.mailbox." + company, "tietosuoja@" + company + ".example.org"));
        return environment;
    }
}
