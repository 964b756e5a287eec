package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.rightsdesk.common.Dates;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Submission;
import org.rightsdesk.worklist.WorkItem;

/** What is worth knowing before the file is opened: the days, the customer, and what happened last. */
class ItemFacts extends Div {

    private static final long serialVersionUID = 1L;

    ItemFacts(ListServices services, WorkItem item) {
        addClassName("rd-item-facts");
        Submission letter = services.submissions().get(item.submissionId());
        H3 last = new H3(Say.text("worklist.panel.last"));
        last.add(new Anchor(WorkGrid.href(item), Say.text("worklist.panel.last.all")));
        add(
                new H3(Say.text("worklist.panel.deadline")),
                dates(services, item, letter),
                new H3(Say.text("worklist.column.customer")),
                person(letter),
                last,
                new ItemEvents(services, item));
    }

    private static Facts dates(ListServices services, WorkItem item, Submission letter) {
        return new Facts()
                .add(
                        Say.capital("term.dl-last-day"),
                        services.deadlines()
                                .read(item.dueDate(), item.pausedSince(), item.extended())
                                .day())
                .add(Say.text("worklist.panel.cautious"), Say.day(item.cautiousDate()))
                .add(
                        Say.text("case.fact.received"),
                        Dates.dayAndTime(letter.receivedAt(), Say.language()) + ", "
                                + Say.text(letter.channel().nameKey()))
                .add(Say.text("worklist.column.handler"), services.names().colleague(item.assignee()));
    }

    private static Facts person(Submission letter) {
        return new Facts()
                .add(Say.text("case.fact.customer-number"), letter.requester().customerNumber())
                .add(
                        Say.text("triage.language"),
                        Say.text("desk.language." + letter.language().tag()));
    }
}
