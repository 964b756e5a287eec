package org.rightsdesk.marketing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.marketing.ContactPoint.Kind;

/** A list of contacts as CSV: which column holds what is told by its heading, in Finnish, Swedish or English. */
final class ContactTable {

    static final int MOST_ROWS = 20_000;

    private static final String NAME = "nimi|namn|name|etunimi|sukunimi|förnamn|efternamn|first name|last name";
    private static final String DAY = "p.iv.(m..r.)?|pvm|annettu.*|date|given.*|datum|l.mnat.*|dag";
    private static final Map<Kind, String> HEADINGS = Map.of(
            Kind.EMAIL, "s.hk.posti.*|e-?mail.*|e-?post.*",
            Kind.PHONE, "puhelin.*|phone.*|tele.*|matkapuhelin|mobile.*|mobil.*|gsm",
            Kind.POSTAL,
                    "(posti|l.hi)?osoite|katuosoite|(post)?adress|gatuadress|(postal |street )?address"
                            + "|postinumero|postnummer|post ?code|(posti)?toimipaikka|postort|town|city",
            Kind.CUSTOMER_NUMBER, "asiakasn(umero|ro)|kundn(ummer|r)|customer (number|no)");

    private final List<String> lines;
    private final List<String> headings;
    private final char separator;

    private ContactTable(List<String> lines) {
        this.lines = lines;
        this.separator = separator(lines.getFirst());
        this.headings = cells(lines.getFirst()).stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** @throws Refusal when there is no row, no known heading, or too much at once */
    static ContactTable of(String csv) {
        List<String> lines = csv.replace("\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.size() < 2) {
            throw new Refusal("refusal.contacts-empty");
        }
        if (lines.size() > MOST_ROWS + 1) {
            throw new Refusal("refusal.contacts-too-many", MOST_ROWS);
        }
        ContactTable table = new ContactTable(lines);
        if (table.headings.stream()
                .noneMatch(heading -> HEADINGS.values().stream().anyMatch(heading::matches))) {
            throw new Refusal("refusal.contacts-headings");
        }
        return table;
    }

    String heading() {
        return lines.getFirst();
    }

    List<String> rows() {
        return lines.subList(1, lines.size());
    }

    /** The contact points of a row; cells that hold none are passed over. */
    List<ContactPoint> points(String row) {
        List<String> cells = cells(row);
        Map<Kind, StringBuilder> found = new EnumMap<>(Kind.class);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
            String heading = headings.get(i);
            String cell = cells.get(i).strip();
            if (heading.matches(NAME)) {
                name.append(cell).append(' ');
            }
            HEADINGS.forEach((kind, pattern) -> {
                if (heading.matches(pattern)) {
                    found.computeIfAbsent(kind, each -> new StringBuilder())
                            .append(cell)
                            .append(' ');
                }
            });
        }
        List<ContactPoint> points = new ArrayList<>();
        found.forEach((kind, text) -> put(points, kind, kind == Kind.POSTAL ? name + ", " + text : text.toString()));
        return points;
    }

    /** The day in the row, where a column holds days; written as in Finland or as 2026-11-22. */
    Optional<LocalDate> day(String row) {
        List<String> cells = cells(row);
        for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
            if (headings.get(i).matches(DAY)) {
                return Days.read(cells.get(i));
            }
        }
        return Optional.empty();
    }

    private static void put(List<ContactPoint> points, Kind kind, String value) {
        try {
            points.add(new ContactPoint(kind, value));
        } catch (Refusal unusable) {
            // Lists are full of blanks and remarks; a row without any contact point is told as unreadable.
        }
    }

    private static char separator(String heading) {
        for (char each : new char[] {';', '\t', ','}) {
            if (heading.indexOf(each) >= 0) {
                return each;
            }
        }
        return ';';
    }

    private List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char sign : line.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
