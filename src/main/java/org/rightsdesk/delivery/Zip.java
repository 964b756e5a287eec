package org.rightsdesk.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rightsdesk.common.Refusal;

/** Files as one ZIP. */
final class Zip {

    /** Larger ones go by post on a medium. */
    static final int LARGEST = 50 * 1024 * 1024;

    private static final int MEGABYTES = LARGEST / (1024 * 1024);

    private Zip() {}

    static byte[] of(List<Entry> entries, Instant at) {
        if (entries.stream().mapToLong(entry -> entry.content().length).sum() > LARGEST) {
            throw new Refusal("refusal.delivery.too-large", MEGABYTES);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Entry entry : entries) {
                ZipEntry file = new ZipEntry(entry.path());
                file.setTime(at.toEpochMilli());
                zip.putNextEntry(file);
                zip.write(entry.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
