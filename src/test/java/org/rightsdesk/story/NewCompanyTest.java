package org.rightsdesk.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdesk.crash.Desk;
import org.rightsdesk.testing.Smtp;

/**
 * A sixth company from nothing but the README's "A new company": a file of facts, a file of set-up, two settings of the environment. The
 * application starts in a process of its own, a customer writes, people do their steps, and the letters of the sixth company leave.
 */
class NewCompanyTest {

    private static final Path MADE = Path.of("src/test/resources/new-company");
    private static final String CUSTOMER = "asiakas6@example.test";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private @Nullable Desk desk;

    @AfterEach
    void stop() {
        if (desk != null) {
            desk.kill();
        }
    }

    @Test
    @DisplayName(
            "A company is two files: its customer writes a mail and gets the answer on its letterhead, and no code is touched")
    void aSixthCompanyAnswersItsCustomer() throws Exception {
        copy(Path.of("companies"), "companies");
        copy(MADE.resolve("companies"), "companies");
        copy(Path.of("src/main/resources/demo/companies"), "setup");
        copy(MADE.resolve("setup"), "setup");
        int smtp = freePort();
        int imap = freePort();
        desk = start(smtp, imap);
        Desk started = desk;
        new Smtp(smtp)
                .send(
                        CUSTOMER,
                        "tietosuoja@parkano.test",
                        "From: Asiakas 6 <" + CUSTOMER + ">\r\nTo: tietosuoja@parkano.test\r\nSubject: Tietopyynto\r\n"
                                + "Message-ID: <parkano-1@example.test>\r\n\r\n"
                                + "Hei, haluan nahda kaikki tietoni.\r\n");
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> started.closed() == 1);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(letters(imap))
                .anyMatch(letter -> letter.contains("P-2026-0001") || letter.matches("(?s).*P-\\d{4}-0001.*"))
                .anyMatch(letter -> letter.startsWith("Vastaus pyyntöösi") && letter.contains("Parkanon Lämpö Oy")));
    }

    private Desk start(int smtp, int imap) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.rightsdesk.crash.WorkingDesk",
                "--port=0",
                "--rightsdesk.embedded.folder=" + folder.resolve("data"),
                "--rightsdesk.embedded.smtp-port=" + smtp,
                "--rightsdesk.embedded.imap-port=" + imap,
                "--rightsdesk.embedded.demo-cases=false");
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment()
                .putAll(Map.of(
                        "RIGHTSDESK_COMPANIES", "file:" + folder.resolve("companies") + "/",
                        "RIGHTSDESK_COMPANIES_SETUP", "file:" + folder.resolve("setup") + "/"));
        Desk started = new Desk(process.start());
        await().atMost(Duration.ofMinutes(4)).until(started::ready);
        return started;
    }

    /** What stands in the customer's mailbox: subject, then text. */
    private static List<String> letters(int imap) throws MessagingException, IOException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", imap, CUSTOMER, "any");
        try (Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            List<String> letters = new ArrayList<>();
            for (Message message : inbox.getMessages()) {
                letters.add(message.getSubject() + "\n" + text(message));
            }
            return letters;
        } finally {
            store.close();
        }
    }

    private static String text(jakarta.mail.Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof jakarta.mail.Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(text(parts.getBodyPart(i)));
            }
            return all.toString();
        }
        return String.valueOf(part.getContent());
    }

    private void copy(Path from, String to) throws IOException {
        Path target = Files.createDirectories(folder.resolve(to));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
