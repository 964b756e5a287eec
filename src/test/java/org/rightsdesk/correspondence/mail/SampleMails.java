package org.rightsdesk.correspondence.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The sample mails and what is expected of each (src/test/resources/mail). */
public final class SampleMails {

    /**
     * One row of expectations.csv.
     *
     * @param acknowledged "yes", "no" or "optional"
     */
    public record Sample(
            String file, Set<String> rights, String language, String action, String acknowledged, String mailbox) {

        public byte[] raw() {
            return bytes(file);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    private SampleMails() {}

    public static List<Sample> all() {
        return new String(bytes("expectations.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(SampleMails::sample)
                .toList();
    }

    public static byte[] bytes(String file) {
        return resource("/mail/" + file);
    }

    public static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(SampleMails.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        Set<String> rights =
                cells.get(1).equals("none") ? Set.of() : Set.of(cells.get(1).split(";"));
        return new Sample(cells.get(0), rights, cells.get(2), cells.get(4), cells.get(5), cells.get(6));
    }
}
