package org.rightsdesk.correspondence.letter;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rightsdesk.correspondence.Letter;

/** A piece of a letter. */
public sealed interface Block {

    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Bullets(List<String> items) implements Block {}

    /** A table of labels and values. */
    record Facts(List<Fact> rows) implements Block {}

    /** Somebody's own words, line breaks kept. */
    record Words(List<String> lines) implements Block {

        /** Whether it is a one-time code, which is typed over and therefore stands large. */
        public boolean isCode() {
            return lines.equals(List.of(Letter.CODE));
        }
    }

    /** The button that opens the status page. */
    record Link(String label, String url) implements Block {}

    record Small(String text) implements Block {}

    /** One row of {@link Facts}. */
    record Fact(String label, String value) {}

    /** The same block with its sentences changed. */
    default Block with(UnaryOperator<String> change) {
        return switch (this) {
            case Heading heading -> heading;
            case Paragraph paragraph -> new Paragraph(change.apply(paragraph.text()));
            case Bullets bullets ->
                new Bullets(bullets.items().stream().map(change).toList());
            case Facts facts -> facts;
            case Words words -> words;
            case Link link -> link;
            case Small small -> new Small(change.apply(small.text()));
        };
    }

    /** What it says, for a check of forbidden words. */
    default String wording() {
        return switch (this) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
            case Bullets bullets -> String.join("\n", bullets.items());
            case Facts facts -> facts.rows().stream().map(Fact::value).collect(Collectors.joining("\n"));
            case Words words -> String.join("\n", words.lines());
            case Link link -> link.label();
            case Small small -> small.text();
        };
    }

    /** For the template. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
