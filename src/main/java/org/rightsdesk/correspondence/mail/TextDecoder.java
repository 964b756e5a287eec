package org.rightsdesk.correspondence.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text when the declared character set is wrong, unknown or missing, as it often is. */
final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> SAYS_NOTHING = Set.of("us-ascii", "ascii", "unknown-8bit", "8bit", "x-unknown");
    /** Programs that declare ISO-8859-1 mean windows-1252, which holds the same and the typographic marks. */
    private static final Set<String> LATIN_1 = Set.of("iso-8859-1", "iso_8859-1", "latin1", "l1");

    private TextDecoder() {}

    static String decode(byte[] bytes, @Nullable String declared) {
        if (declared == null || SAYS_NOTHING.contains(declared.toLowerCase(Locale.ROOT))) {
            return guess(bytes);
        }
        if (LATIN_1.contains(declared.toLowerCase(Locale.ROOT))) {
            return new String(bytes, WINDOWS);
        }
        try {
            return strict(bytes, Charset.forName(MimeUtility.javaCharset(declared)));
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return guess(bytes);
        }
    }

    /** UTF-8 where the bytes allow it, else windows-1252. */
    static String guess(byte[] bytes) {
        try {
            return strict(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** A header as Jakarta Mail hands it over (one char for each byte), decoded. */
    static String header(String raw) {
        String text = raw.chars().anyMatch(c -> c > 127) ? guess(raw.getBytes(StandardCharsets.ISO_8859_1)) : raw;
        String unfolded = MimeUtility.unfold(text);
        try {
            return MimeUtility.decodeText(unfolded).strip();
        } catch (UnsupportedEncodingException e) {
            return unfolded.strip();
        }
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
