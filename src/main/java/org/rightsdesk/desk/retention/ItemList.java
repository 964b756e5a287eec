package org.rightsdesk.desk.retention;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.followup.RetentionItem;

/** Case by case: what goes, until when it was kept, and what holds it back. */
class ItemList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    ItemList(List<RetentionItem> items) {
        addClassName("rd-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        getElement().setAttribute("aria-label", Say.text("retention.list"));
        NativeTable table = new NativeTable();
        table.addClassName("rd-matrix");
        table.setCaptionText(Say.text("retention.list.caption", Math.min(SHOWN, items.size()), items.size()));
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of("reference", "what", "until", "state")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Say.text("retention.list." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        items.stream().limit(SHOWN).forEach(item -> table.getBody().add(row(item)));
        add(table);
    }

    private static NativeTableRow row(RetentionItem item) {
        String state = item.why() == null ? Say.of("retention.item", item.state()) : Say.text(item.why());
        return new NativeTableRow(
                new NativeTableCell(item.reference() == null ? "–" : item.reference()),
                new NativeTableCell(Say.of("retention.act", item.act())),
                new NativeTableCell(Say.date(item.keptUntil())),
                new NativeTableCell(state));
    }
}
