package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.details.Details;

/** A card with a chart and, below it, the same as a table that opens on demand. */
public class ChartPanel extends Panel {

    private static final long serialVersionUID = 1L;

    public ChartPanel(String heading, Chart chart, DataTable table) {
        super(heading, chart);
        Details data = new Details(Say.text("desk.as-table"), table);
        data.addClassName("rd-data-details");
        body().add(data);
    }
}
