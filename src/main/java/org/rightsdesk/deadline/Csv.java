package org.rightsdesk.deadline;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values with quoting as RFC 4180 has it; line ends may be LF or CRLF. */
final class Csv {

    /** One record and the line on which it starts, counted from 1. */
    record Row(int line, List<String> fields) {}

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private int position;
    private int line = 1;

    private Csv(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The records of a text; blank lines are none.
     *
     * @throws BadInput when a quoted field is not closed or is followed by something else than a comma
     */
    static List<Row> parse(String text) {
        Csv csv = new Csv(text);
        while (csv.position < csv.text.length()) {
            csv.row();
        }
        return List.copyOf(csv.rows);
    }

    private void row() {
        int start = line;
        List<String> fields = new ArrayList<>();
        do {
            fields.add(at('"') ? quoted() : plain());
        } while (skip(','));
        if (!endOfLine()) {
            throw new BadInput(line, "a quoted field must be followed by a comma or the end of the line");
        }
        if (fields.size() > 1 || !fields.getFirst().isBlank()) {
            rows.add(new Row(start, List.copyOf(fields)));
        }
    }

    private String plain() {
        int start = position;
        while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() {
        int start = line;
        StringBuilder field = new StringBuilder();
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '"' && !skip('"')) {
                return field.toString();
            }
            line += c == '\n' ? 1 : 0;
            field.append(c);
        }
        throw new BadInput(start, "a quoted field is not closed");
    }

    private boolean endOfLine() {
        skip('\r');
        boolean end = position == text.length() || skip('\n');
        line += end ? 1 : 0;
        return end;
    }

    private boolean at(char c) {
        return position < text.length() && text.charAt(position) == c;
    }

    private boolean skip(char c) {
        boolean found = at(c);
        position += found ? 1 : 0;
        return found;
    }
}
