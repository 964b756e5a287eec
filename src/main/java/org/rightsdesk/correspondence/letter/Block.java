package org.rightsdesk.correspondence.letter;

import java.util.List;

/** A piece of a letter. */
public sealed interface Block {

    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Bullets(List<String> items) implements Block {}

    /** A table of labels and values. */
    record Facts(List<Fact> rows) implements Block {}

    /** Somebody's own words, line breaks kept. */
    record Words(List<String> lines) implements Block {}

    /** The button that opens the status page. */
    record Link(String label, String url) implements Block {}

    record Small(String text) implements Block {}

    /** One row of {@link Facts}. */
    record Fact(String label, String value) {}

    /** For the template. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
