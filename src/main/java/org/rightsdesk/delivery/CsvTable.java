package org.rightsdesk.delivery;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them; semicolons and tabs are understood too, and the reading is kind to loose quotes. */
record CsvTable(char separator, List<List<String>> rows) {

    static CsvTable parse(String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        char separator = separatorOf(text.lines().findFirst().orElse(""));
        return new CsvTable(separator, new Reading(text, separator).rows());
    }

    List<String> header() {
        return rows.isEmpty() ? List.of() : rows.getFirst();
    }

    /** The values below the header in one column; short rows have an empty one. */
    List<String> column(int index) {
        return rows.stream()
                .skip(1)
                .map(row -> index < row.size() ? row.get(index) : "")
                .toList();
    }

    /** A table of at least a header with two columns and one row. */
    boolean isTable() {
        return rows.size() > 1 && header().size() > 1;
    }

    String write(char with) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            out.append(String.join(
                            String.valueOf(with),
                            row.stream().map(value -> quoted(value, with)).toList()))
                    .append("\r\n");
        }
        return out.toString();
    }

    private static String quoted(String value, char separator) {
        boolean needed = value.indexOf(separator) >= 0
                || value.indexOf('"') >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0;
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static char separatorOf(String header) {
        if (header.indexOf(';') >= 0) {
            return ';';
        }
        return header.indexOf('\t') >= 0 && header.indexOf(',') < 0 ? '\t' : ',';
    }

    /** One pass over the text. */
    private static final class Reading {

        private final String text;
        private final char separator;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private boolean quoted;

        Reading(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<List<String>> rows() {
            for (int i = 0; i < text.length(); i++) {
                i += take(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : '\0');
            }
            endRow();
            return List.copyOf(rows);
        }

        /** @return how many characters more were used up */
        private int take(char c, char next) {
            if (quoted && c == '"' && next == '"') {
                field.append('"');
                return 1;
            }
            if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                endField();
            } else if (!quoted && (c == '\n' || c == '\r')) {
                endRow();
            } else {
                field.append(c);
            }
            return 0;
        }

        private void endField() {
            row.add(field.toString());
            field.setLength(0);
        }

        private void endRow() {
            endField();
            if (row.size() > 1 || !row.getFirst().isBlank()) {
                rows.add(List.copyOf(row));
            }
            row = new ArrayList<>();
        }
    }
}
