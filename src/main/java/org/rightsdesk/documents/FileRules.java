package org.rightsdesk.documents;

import java.util.Set;
import org.apache.tika.Tika;
import org.rightsdesk.common.Refusal;
import org.springframework.stereotype.Component;

/** Which files are taken. The type is read from the content; a name proves nothing. */
@Component
class FileRules {

    /** 10 MiB, as announced on the form. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/heic",
            "image/tiff",
            "image/webp",
            "text/plain",
            "text/csv",
            "application/json",
            "audio/mpeg",
            "audio/vnd.wave",
            "audio/x-wav",
            "message/rfc822",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/zip",
            "application/x-tika-ooxml");

    private static final int LONGEST_NAME = 120;

    private final Tika tika = new Tika();

    String mediaTypeOf(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("refusal.file-empty");
        }
        if (content.length > LARGEST) {
            throw new Refusal("refusal.file-too-large", 10);
        }
        String type = tika.detect(content, hint(fileName));
        if (!TAKEN.contains(type)) {
            throw new Refusal("refusal.file-type");
        }
        return type;
    }

    /** The name helps only to tell the kinds of text apart; Tika prefers what the bytes say. */
    private static String hint(String fileName) {
        return fileName.replaceAll("[\\p{Cntrl}/\\\\]", "_");
    }

    /** A name without path, control characters and excess. */
    String safeName(String fileName) {
        String name = fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "_")
                .strip();
        String fitting = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        return fitting.isBlank() ? "file" : fitting;
    }
}
