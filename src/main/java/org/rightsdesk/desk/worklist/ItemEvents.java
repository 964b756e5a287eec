package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.Instant;
import java.time.LocalDate;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.desk.kit.FactWords;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.WorkItem;

/** The last that happened to the case, each in one line with its time. */
class ItemEvents extends DescriptionList {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    ItemEvents(ListServices services, WorkItem item) {
        addClassNames("rd-facts", "rd-events");
        LocalDate today = services.deadlines().today();
        services.audit().latest(item.submissionId(), item.requestId(), SHOWN).forEach(entry -> {
            String detail = FactWords.of(key -> services.names().inCompany(item.company(), key), entry.facts());
            add(new Term(when(entry.at(), today)), new Description(words(entry, detail)));
        });
    }

    private static String words(AuditEntry entry, String detail) {
        String what = Say.text("timeline." + entry.verb().key());
        return detail.isEmpty() ? what : what + ": " + detail;
    }

    private static String when(Instant at, LocalDate today) {
        LocalDate day = Helsinki.dayOf(at);
        return day.equals(today)
                ? Say.text("file.history.today", Dates.time(at, Say.language()))
                : Dates.weekdayBadge(day, Say.language());
    }
}
