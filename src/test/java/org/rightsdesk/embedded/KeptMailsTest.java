package org.rightsdesk.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded mail server has taken is there after the application was killed, in all its mailboxes or in none. */
class KeptMailsTest {

    private static final String MAIL = "Message-ID: <1@kauhajoki.test>\r\nSubject: Vastaus\r\n\r\nHyvä asiakas\r\n";

    private static final Instant ARRIVAL = Instant.parse("2027-01-12T08:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aMailForTwoMailboxesIsKeptInOneStepAndUnchanged() throws Exception {
        new KeptMails(folder).keep(List.of("aino@example.test", "tietosuoja@kauhajoki.test"), mail(), ARRIVAL);
        List<Path> kept = new KeptMails(folder).all();
        assertThat(kept).hasSize(1);
        assertThat(KeptMails.mailboxes(kept.getFirst()))
                .containsExactly("aino@example.test", "tietosuoja@kauhajoki.test");
        assertThat(KeptMails.arrival(kept.getFirst())).isEqualTo(ARRIVAL);
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        KeptMails.read(kept.getFirst()).writeTo(back);
        assertThat(back.toString(StandardCharsets.UTF_8)).isEqualTo(MAIL);
    }

    @Test
    void aFileOfAnEarlierVersionIsForTheMailboxOfItsFolder() throws IOException, MessagingException {
        Path file = Files.createDirectories(folder.resolve("aino@example.test")).resolve("000007.eml");
        Files.writeString(file, MAIL);
        assertThat(KeptMails.mailboxes(file)).containsExactly("aino@example.test");
        new KeptMails(folder).keep(List.of("aino@example.test"), mail(), ARRIVAL);
        assertThat(new KeptMails(folder).all()).hasSize(2).last().asString().endsWith("000008.eml");
    }

    private static MimeMessage mail() throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(MAIL.getBytes(StandardCharsets.UTF_8)));
    }
}
