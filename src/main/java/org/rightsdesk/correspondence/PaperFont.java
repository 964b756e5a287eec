package org.rightsdesk.correspondence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * The font of letters on paper, without ligatures: a joined "ft" or "fi" is one glyph, and a reader that copies, searches or reads
 * aloud would get a sign that is no letter.
 */
final class PaperFont {

    static final String FAMILY = "Source Sans 3";

    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int UNKNOWN = tag("gsub");
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private PaperFont() {}

    static InputStream of(String weight) {
        String name = "/fonts/SourceSans3-" + weight + ".ttf";
        try (InputStream file = Objects.requireNonNull(PaperFont.class.getResourceAsStream(name), name)) {
            return new ByteArrayInputStream(withoutLigatures(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("A font cannot be read", e);
        }
    }

    /** Its table of substitutions gets a name that no program looks for. */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font);
        for (int i = 0; i < tables.getShort(4); i++) {
            int entry = DIRECTORY + i * ENTRY;
            if (tables.getInt(entry) == SUBSTITUTIONS) {
                tables.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .getInt();
    }
}
