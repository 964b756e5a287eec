package org.rightsdesk.desk.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import org.rightsdesk.desk.kit.Say;

/** A plain table of words that scrolls by itself where it is too wide. */
class Table extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();
    private final List<String> headings;

    /** @param columns keys of the headings, {@code profile.col.} before them */
    Table(String caption, String... columns) {
        table.addClassName("rd-table");
        addClassName("rd-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        getElement().setAttribute("aria-label", caption);
        headings = Arrays.stream(columns)
                .map(column -> Say.text("profile.col." + column))
                .toList();
        NativeTableRow head = new NativeTableRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        add(table);
    }

    /** On a phone the row is a block, and each cell says its heading itself. */
    void row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int column = 0; column < cells.length; column++) {
            NativeTableCell cell = new NativeTableCell(cells[column]);
            cell.getElement().setAttribute("data-heading", headings.get(column));
            row.add(cell);
        }
        table.getBody().add(row);
    }

    static Span words(String words) {
        return new Span(words.isBlank() ? "–" : words);
    }
}
