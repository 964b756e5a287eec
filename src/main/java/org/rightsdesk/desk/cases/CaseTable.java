package org.rightsdesk.desk.cases;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.desk.kit.CompanyTag;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.CaseSearch;
import org.rightsdesk.request.FoundCase;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;

/** Found cases, each with how far it is. */
class CaseTable extends Panel {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "cases.reference", "cases.customer", "cases.right", "cases.company", "cases.received", "cases.status");

    CaseTable(List<FoundCase> cases, Names names) {
        super(Say.text("cases.found", cases.size()));
        DataTable table = new DataTable(
                Say.text("cases.found", cases.size()),
                COLUMNS.stream().map(Say::text).toList());
        table.addClassName("rd-named-above");
        cases.forEach(each -> table.row(
                new Anchor(path(each), each.reference()),
                each.customer().isEmpty() ? "–" : each.customer(),
                right(each),
                new CompanyTag(each.company(), names.shortName(each.company())),
                day(each.receivedAt()),
                status(each)));
        Div scroll = new Div(table);
        scroll.addClassName("rd-scroll");
        body().add(scroll);
        if (cases.size() == CaseSearch.MOST) {
            body().add(new Paragraph(Say.text("cases.more", CaseSearch.MOST)));
        }
    }

    static String path(FoundCase found) {
        return found.requestId() == null ? Paths.submission(found.submissionId()) : Paths.request(found.requestId());
    }

    private static String right(FoundCase found) {
        Right right = found.right();
        return right == null ? "–" : Say.capital(right.nameKey());
    }

    private static String status(FoundCase found) {
        Status status = found.status();
        if (status == null) {
            return Say.text("cases.message");
        }
        String words = Say.text(status.nameKey());
        Instant ended = found.endedAt();
        return ended == null ? words : words + " " + day(ended);
    }

    private static String day(Instant instant) {
        return Say.date(Helsinki.dayOf(instant));
    }
}
