package org.rightsdesk.desk.retention;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdesk.desk.kit.DataTable;
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
        DataTable table = new DataTable(
                Say.text("retention.list.caption", Math.min(SHOWN, items.size()), items.size()),
                Stream.of("reference", "what", "until", "state")
                        .map(column -> Say.text("retention.list." + column))
                        .toList());
        items.stream().limit(SHOWN).forEach(item -> table.row(reference(item), what(item), until(item), state(item)));
        add(table.inBlocks());
    }

    private static Span reference(RetentionItem item) {
        Span reference = new Span(item.reference() == null ? "–" : item.reference());
        reference.addClassName("rd-undivided");
        return reference;
    }

    private static String what(RetentionItem item) {
        return Say.of("retention.act", item.act());
    }

    private static String until(RetentionItem item) {
        return Say.date(item.keptUntil());
    }

    private static String state(RetentionItem item) {
        return item.why() == null ? Say.of("retention.item", item.state()) : Say.text(item.why());
    }
}
