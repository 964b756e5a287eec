package org.rightsdesk.pictures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The built product in a process of its own, on free ports and in a folder of its own, with its demo cases worked on. */
final class Product implements AutoCloseable {

    private static final Pattern WEB = Pattern.compile("(http://localhost:\\d+)/desk/");
    private static final Pattern MAIL = Pattern.compile("SMTP localhost:(\\d+), IMAP localhost:(\\d+)");
    private static final String WORKED_ON = "The demo cases are ready";

    private final Process process;
    private final Path folder;
    private String address = "";
    private int smtp;
    private int imap;

    private Product(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** @param jar of the unpacked application; its data are kept in the folder, which must be empty */
    static Product start(Path jar, Path folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.createDirectories(folder);
        Product product = new Product(
                new ProcessBuilder(List.of(
                                java.toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Xmx1g",
                                "-Dstdout.encoding=UTF-8",
                                "-jar",
                                jar.toString(),
                                "--port=0",
                                "--rightsdesk.embedded.folder=" + folder,
                                "--rightsdesk.embedded.smtp-port=0",
                                "--rightsdesk.embedded.imap-port=0"))
                        .redirectErrorStream(true)
                        .start(),
                folder);
        product.waitUntilWorkedOn();
        return product;
    }

    private void waitUntilWorkedOn() throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher web = WEB.matcher(line);
            if (web.find()) {
                address = web.group(1);
            }
            Matcher mail = MAIL.matcher(line);
            if (mail.find()) {
                smtp = Integer.parseInt(mail.group(1));
                imap = Integer.parseInt(mail.group(2));
            }
            if (line.contains(WORKED_ON)) {
                passOn(lines);
                return;
            }
        }
        throw new IllegalStateException("Rightsdesk ended before it was ready:\n" + said);
    }

    /** A full pipe would stop the product. */
    private static void passOn(BufferedReader lines) {
        Thread.ofVirtual().start(() -> lines.lines().forEach(System.out::println));
    }

    String url(String path) {
        return address + path;
    }

    int smtp() {
        return smtp;
    }

    int imap() {
        return imap;
    }

    /** Ends the database below the running product, for the pages that tell of it. */
    void loseTheDatabase() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.endsWith("postmaster.pid")).toList()) {
                long server = Long.parseLong(Files.readAllLines(file).getFirst().strip());
                ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
