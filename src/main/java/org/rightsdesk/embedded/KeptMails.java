package org.rightsdesk.embedded;

import static java.util.Objects.requireNonNull;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The mails of the embedded server as files, {@code folder/mailbox/000001.eml}: the server itself keeps them in memory only. */
final class KeptMails {

    private static final String MAILBOXES = "Rightsdesk-Mailboxes";

    private final Path folder;
    private final AtomicLong last;

    KeptMails(Path folder) {
        this.folder = folder;
        this.last =
                new AtomicLong(all().stream().mapToLong(KeptMails::number).max().orElse(0));
    }

    /**
     * Writes the mail under another name first, so that a crash never leaves half a mail; and once for all its mailboxes, so that it
     * reaches all of them or none.
     */
    void keep(List<String> mailboxes, MimeMessage mail, Instant arrival) throws MessagingException {
        Path target = folder.resolve(mailboxes.getFirst()).resolve("%06d.eml".formatted(last.incrementAndGet()));
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                String envelope = MAILBOXES + ": " + String.join(", ", mailboxes) + "\r\n";
                out.write(envelope.getBytes(StandardCharsets.US_ASCII));
                mail.writeTo(out);
            }
            Files.setLastModifiedTime(unfinished, FileTime.from(arrival));
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MessagingException("The mail could not be kept", e);
        }
    }

    /** All kept mails in the order of their arrival. */
    List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted((a, b) -> Long.compare(number(a), number(b)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mailboxes that the mail was for. Files of earlier versions were kept once for each, in its folder. */
    static List<String> mailboxes(Path file) throws IOException, MessagingException {
        String kept = parse(file).getHeader(MAILBOXES, null);
        return kept == null
                ? List.of(requireNonNull(file.getParent()).getFileName().toString())
                : List.of(kept.split(", ", -1));
    }

    static MimeMessage read(Path file) throws IOException, MessagingException {
        MimeMessage mail = parse(file);
        mail.removeHeader(MAILBOXES);
        return mail;
    }

    private static MimeMessage parse(Path file) throws IOException, MessagingException {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }

    /** When the mail reached the server. */
    static Instant arrival(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    private static long number(Path file) {
        return Long.parseLong(file.getFileName().toString().replace(".eml", ""));
    }
}
