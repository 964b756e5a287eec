package org.rightsdesk.desk.file;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Verb;
import org.rightsdesk.desk.kit.FactWords;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;

/** What happened, latest first, by what one looks for. Looking at the file is told among the people only. */
class Timeline extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 12;
    private static final String ALL = "all";

    private final transient CaseServices services;
    private final transient CaseFile file;
    private final Div lines = new Div();

    Timeline(CaseServices services, CaseFile file) {
        super(Say.capital("term.timeline"));
        this.services = services;
        this.file = file;
        addClassName("rd-history");
        RadioButtonGroup<String> filter = new RadioButtonGroup<>();
        filter.addClassName("rd-chips");
        filter.setAriaLabel(Say.text("file.history.filter"));
        filter.setItems(Stream.concat(Stream.of(ALL), Stream.of(Topic.values()).map(Say::key))
                .toList());
        filter.setItemLabelGenerator(
                each -> Say.text("file.history." + each, about(each).size()));
        filter.setValue(ALL);
        filter.addValueChangeListener(change -> fill(change.getValue()));
        show(filter, lines);
        fill(ALL);
    }

    private List<AuditEntry> about(String topic) {
        return file.entries().stream()
                .filter(entry -> topic.equals(ALL)
                        ? !Topic.LOOKS.contains(entry.verb())
                        : Say.key(Topic.of(entry.verb())).equals(topic))
                .toList();
    }

    private void fill(String topic) {
        List<AuditEntry> entries = about(topic);
        lines.removeAll();
        if (entries.isEmpty()) {
            Paragraph none = new Paragraph(Say.text("file.history.none"));
            none.addClassName("rd-hint");
            lines.add(none);
            return;
        }
        lines.add(list(services, file, entries.subList(0, Math.min(FIRST, entries.size()))));
        if (entries.size() > FIRST) {
            lines.add(new Details(
                    Say.text("case.timeline.older", entries.size() - FIRST),
                    list(services, file, entries.subList(FIRST, entries.size()))));
        }
    }

    private static OrderedList list(CaseServices services, CaseFile file, List<AuditEntry> entries) {
        OrderedList list = new OrderedList();
        list.addClassName("rd-timeline");
        entries.forEach(entry -> list.add(item(services, file, entry)));
        return list;
    }

    private static ListItem item(CaseServices services, CaseFile file, AuditEntry entry) {
        Span when = new Span(when(services, entry.at()));
        when.addClassName("rd-timeline-when");
        Span what = new Span(Say.text("timeline." + entry.verb().key()));
        what.addClassName("rd-line1");
        if (file.isNew(entry.at()) && !entry.actor().equals(services.access().actor())) {
            what.add(new Fresh());
        }
        String detail = FactWords.of(file::name, entry.facts());
        Span who = new Span(
                detail.isEmpty() ? who(services, entry.actor()) : detail + " · " + who(services, entry.actor()));
        who.addClassName("rd-line2");
        Div words = new Div(what, who);
        words.addClassName("rd-cell");
        return new ListItem(when, Icons.of(icon(entry.verb())), words);
    }

    private static String when(CaseServices services, Instant at) {
        return Helsinki.dayOf(at).equals(services.reader().today())
                ? Say.text("file.history.today", Dates.time(at, Say.language()))
                : Say.moment(at);
    }

    static String who(CaseServices services, Actor actor) {
        return switch (actor.kind()) {
            case STAFF -> services.names().colleague(actor.name());
            case CUSTOMER -> Say.text("case.actor.customer");
            case SYSTEM -> Say.text("case.actor.system");
        };
    }

    private static String icon(Verb verb) {
        String name = verb.name();
        if (name.startsWith("LETTER") || name.startsWith("MAIL")) {
            return "mail";
        }
        if (name.startsWith("SEARCH")) {
            return "search";
        }
        if (name.startsWith("DECISION")) {
            return "scale";
        }
        if (name.startsWith("IDENTITY")) {
            return "user-check";
        }
        if (name.startsWith("MESSAGE") || name.startsWith("NOTE") || name.startsWith("CLARIFICATION")) {
            return "message-square";
        }
        if (name.startsWith("TASK")) {
            return "hand";
        }
        return name.startsWith("DEADLINE") || name.startsWith("CLOCK") || name.startsWith("EXTENDED")
                ? "calendar-clock"
                : "circle-dot";
    }
}
