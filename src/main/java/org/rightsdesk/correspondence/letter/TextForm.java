package org.rightsdesk.correspondence.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rightsdesk.correspondence.letter.Block.Bullets;
import org.rightsdesk.correspondence.letter.Block.Fact;
import org.rightsdesk.correspondence.letter.Block.Facts;
import org.rightsdesk.correspondence.letter.Block.Heading;
import org.rightsdesk.correspondence.letter.Block.Link;
import org.rightsdesk.correspondence.letter.Block.Paragraph;
import org.rightsdesk.correspondence.letter.Block.Small;
import org.rightsdesk.correspondence.letter.Block.Words;

/** A letter as plain text, lines of 72 characters at most. */
public final class TextForm {

    private static final int WIDTH = 72;

    private TextForm() {}

    public static String of(Draft draft) {
        List<String> parts = new ArrayList<>();
        parts.add(draft.company());
        parts.add(draft.title());
        parts.add(draft.greeting());
        draft.blocks().forEach(block -> parts.add(text(block)));
        parts.add(String.join("\n", draft.closing()));
        parts.add("-- \n" + draft.footerTitle() + "\n"
                + draft.footer().stream().map(line -> wrap(line, "")).collect(Collectors.joining("\n")));
        return String.join("\n\n", parts) + "\n";
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading heading ->
                heading.text() + "\n" + "-".repeat(heading.text().length());
            case Paragraph paragraph -> wrap(paragraph.text(), "");
            case Small small -> wrap(small.text(), "");
            case Bullets bullets ->
                bullets.items().stream().map(item -> "- " + wrap(item, "  ")).collect(Collectors.joining("\n"));
            case Facts facts -> table(facts.rows());
            case Words words ->
                words.lines().stream().map(line -> wrap(line, "")).collect(Collectors.joining("\n"));
            case Link link -> link.label() + ":\n" + link.url();
        };
    }

    private static String table(List<Fact> rows) {
        int widest = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        return rows.stream()
                .map(row -> "  " + row.label() + " ".repeat(widest - row.label().length() + 2) + row.value())
                .collect(Collectors.joining("\n"));
    }

    private static String wrap(String text, String indent) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column > 0 && column + 1 + word.length() > WIDTH - indent.length()) {
                wrapped.append('\n').append(indent);
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
