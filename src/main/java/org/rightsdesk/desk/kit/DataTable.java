package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The data behind a chart as a plain table: for screen readers, and for who prefers figures. */
public class DataTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;

    public DataTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("rd-data");
        setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(name -> head.add(header(new Span(name), "col")));
        getHead().add(head);
    }

    /** The first cell names the row. */
    public DataTable row(Component name, Object... values) {
        NativeTableRow row = new NativeTableRow(header(name, "row"));
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            NativeTableCell cell = new NativeTableCell(
                    value instanceof Component component ? component : new Span(String.valueOf(value)));
            if (i + 1 < columns.size()) {
                cell.getElement().setAttribute("data-heading", columns.get(i + 1));
            }
            row.add(cell);
        }
        getBody().add(row);
        return this;
    }

    /** On a phone each row is a block, and each cell says its heading itself. */
    public DataTable inBlocks() {
        addClassName("rd-blocks");
        return this;
    }

    private static NativeTableHeaderCell header(Component name, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
