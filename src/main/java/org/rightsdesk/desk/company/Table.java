package org.rightsdesk.desk.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.rightsdesk.desk.kit.Say;

/** A plain table of words that scrolls by itself where it is too wide. */
class Table extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();

    /** @param columns keys of the headings, {@code profile.col.} before them */
    Table(String caption, String... columns) {
        table.addClassName("rd-table");
        addClassName("rd-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        getElement().setAttribute("aria-label", caption);
        NativeTableRow head = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Say.text("profile.col." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        add(table);
    }

    void row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (Component cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        table.getBody().add(row);
    }

    static Span words(String words) {
        return new Span(words.isBlank() ? "–" : words);
    }
}
