package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** The data behind a chart as a plain table: for screen readers, and for who prefers figures. */
public class DataTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    public DataTable(String caption, List<String> columns) {
        addClassName("rd-data");
        setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(name -> head.add(header(new Span(name), "col")));
        getHead().add(head);
    }

    /** The first cell names the row. */
    public DataTable row(Component name, Object... values) {
        NativeTableRow row = new NativeTableRow(header(name, "row"));
        Stream.of(values)
                .map(value -> value instanceof Component component ? component : new Span(String.valueOf(value)))
                .map(NativeTableCell::new)
                .forEach(row::add);
        getBody().add(row);
        return this;
    }

    private static NativeTableHeaderCell header(Component name, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
