package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.rightsdesk.common.Dates;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.deadline.Line;
import org.rightsdesk.deadline.Topic;
import org.rightsdesk.desk.kit.DeadlineWords;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** The clock read aloud: how the last day came about, step by step, and what follows from it. */
class ClockPanel extends Panel {

    private static final long serialVersionUID = 1L;

    ClockPanel(CaseServices services, CaseFile file) {
        super(Say.text("case.clock"));
        addClassName("rd-clock-panel");
        Deadline deadline = file.deadline();
        DeadlineWords words = services.reader().read(deadline);
        OrderedList sum = new OrderedList();
        sum.addClassName("rd-clock");
        OrderedList after = new OrderedList();
        after.addClassNames("rd-clock", "rd-clock-after");
        for (Line line : deadline.lines()) {
            boolean leads = line.topic().compareTo(Topic.LAST_DAY) < 0;
            if (line.topic() != Topic.LAST_DAY) {
                (leads ? sum : after).add(item(services, line));
            }
        }
        Div last = pair("case.clock.last", words.day());
        last.addClassName("rd-clock-last");
        show(
                sum,
                last,
                pair("case.clock.cautious", Say.day(deadline.cautiousDate())),
                DueBadge.of(services, file),
                after);
        if (!file.asked()) {
            body().addComponentAsFirst(new Notice(Tone.INFO, Say.text("own-correction.clock")));
        }
    }

    private static ListItem item(CaseServices services, Line line) {
        Span title = new Span(line.title(services.texts(), Say.language()));
        title.addClassName("rd-clock-title");
        Span day = new Span(line.result() == null ? "" : Say.day(line.result()));
        day.addClassName("rd-clock-day");
        Paragraph text = new Paragraph(Say.together(text(services, line)));
        text.addClassName("rd-hint");
        ListItem item = new ListItem(Icons.of(icon(line.topic())), new Div(title, day), text);
        item.setTitle(line.ruleId());
        return item;
    }

    /** What could be done until a day is not offered after it. */
    private static String text(CaseServices services, Line line) {
        LocalDate until = line.result();
        return line.topic() == Topic.NOTICE
                        && until != null
                        && until.isBefore(services.reader().today())
                ? Say.text("clock.notice.over", Dates.spoken(until, Say.language()))
                : line.text(services.texts(), Say.language());
    }

    private static Div pair(String key, String day) {
        Span strong = new Span(day);
        strong.addClassName("rd-clock-day");
        Div pair = new Div(new Span(Say.text(key)), strong);
        pair.addClassName("rd-clock-pair");
        return pair;
    }

    private static String icon(Topic topic) {
        return switch (topic) {
            case RECEIVED -> "inbox";
            case MONTH -> "calendar-days";
            case EXTENSION, NOTICE -> "calendar-clock";
            case PAUSE, WAITING -> "circle-pause";
            case MOVE -> "arrow-right";
            case SENDING, LAST_DAY -> "send";
            case REFUSAL -> "circle-x";
            case STRICTER -> "scale";
        };
    }
}
