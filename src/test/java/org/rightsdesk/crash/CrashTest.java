package org.rightsdesk.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty customers write; the application is killed (SIGKILL) again and again while it works. The mail server's mailboxes, written to
 * disk before a mail is accepted, are the witness.
 */
@Tag("slow")
class CrashTest {

    private static final int CUSTOMERS = 50;
    private static final int KILLS = 5;
    private static final Duration TO_START = Duration.ofSeconds(120);
    private static final Duration TO_FINISH = Duration.ofMinutes(12);

    private final Random random = new Random(20261121);
    private final int smtpPort = freePort();
    private final int imapPort = freePort();

    private @Nullable Desk desk;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @AfterEach
    void stop() {
        if (desk != null) {
            desk.kill();
        }
    }

    @Test
    void everyCaseReachesItsEndAndEveryLetterLeavesOnce() throws Exception {
        desk = start();
        for (int customer = 1; customer <= CUSTOMERS; customer++) {
            write(customer);
        }
        for (int i = 0; i < KILLS; i++) {
            Thread.sleep(1500 + random.nextInt(5000));
            desk.kill();
            desk = start();
        }
        Desk last = desk;
        await().atMost(TO_FINISH).pollInterval(Duration.ofSeconds(1)).until(() -> last.closed() == CUSTOMERS);
        await().atMost(TO_FINISH)
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(this::everyCustomerHasTheSameLettersOnce);
    }

    private void everyCustomerHasTheSameLettersOnce() throws MessagingException {
        List<String> ofTheFirst = letters(1);
        assertThat(ofTheFirst).as("acknowledgement, reply and closing at least").hasSizeGreaterThanOrEqualTo(2);
        TreeMap<Integer, List<String>> wrong = new TreeMap<>();
        for (int customer = 1; customer <= CUSTOMERS; customer++) {
            List<String> letters = letters(customer);
            if (!letters.equals(ofTheFirst)) {
                wrong.put(customer, letters);
            }
        }
        assertThat(wrong)
                .as("letters lost or doubled; the others got %s", ofTheFirst)
                .isEmpty();
    }

    /** What stands in a customer's mailbox: the subjects without the case number, sorted, doubles kept. */
    private List<String> letters(int customer) throws MessagingException {
        Properties settings = new Properties();
        Store store = Session.getInstance(settings).getStore("imap");
        store.connect("127.0.0.1", imapPort, address(customer), "any");
        try (Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            List<String> subjects = new ArrayList<>();
            for (Message message : inbox.getMessages()) {
                subjects.add(message.getSubject().replaceAll("K-\\d{4}-\\d{4}", "K"));
            }
            subjects.sort(null);
            return subjects;
        } finally {
            store.close();
        }
    }

    private void write(int customer) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(smtpPort));
        MimeMessage mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("Asiakas " + customer + " <" + address(customer) + ">"));
        mail.setRecipients(Message.RecipientType.TO, "tietosuoja@kauhajoki.test");
        mail.setSubject("Tietopyyntö", "UTF-8");
        mail.setText("Hei, pyydän kopion kaikista tiedoistani.", "UTF-8");
        Transport.send(mail);
    }

    private static String address(int customer) {
        return "asiakas" + customer + "@example.test";
    }

    private Desk start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                WorkingDesk.class.getName()));
        command.addAll(Arrays.asList(
                "--port=0",
                "--rightsdesk.embedded.folder=" + folder.resolve("data"),
                "--rightsdesk.embedded.smtp-port=" + smtpPort,
                "--rightsdesk.embedded.imap-port=" + imapPort,
                "--rightsdesk.embedded.demo-cases=false"));
        Desk started =
                new Desk(new ProcessBuilder(command).redirectErrorStream(true).start());
        await().atMost(TO_START).until(started::ready);
        return started;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
