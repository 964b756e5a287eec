package org.rightsdesk.desk.calendar;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.DeadlineWords;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.insight.LastDay;

/** One case of a day: its number and name, with the state of its time limit in colour, icon and words. */
class CaseChip extends Anchor {

    private static final long serialVersionUID = 1L;

    CaseChip(LastDay last, DeadlineReader reader, boolean withDay) {
        DeadlineWords words = reader.read(last.day(), last.pausedSince(), last.extended());
        setHref(path(last));
        addClassName("rd-chip");
        getElement().setAttribute("data-state", words.tone().css());
        String name = last.customer().isBlank() ? Say.text("worklist.nameless") : last.customer();
        String day = withDay ? " · " + Say.day(last.day()) : "";
        Span shown = new Span(shortened(last.reference()) + " " + name);
        if (withDay) {
            shown.add(ends(last));
        }
        setTitle(last.reference() + ", " + name + ": " + words.words());
        getElement().setAttribute("aria-label", last.reference() + ", " + name + day + ", " + words.words());
        add(Icons.of(words.tone().icon()), shown);
    }

    /** Its day on a line of its own, for it is not divided. */
    private static Span ends(LastDay last) {
        Span day = new Span(Say.day(last.day()));
        day.addClassName("rd-chip-day");
        return day;
    }

    /** Without the year, which the calendar itself says: {@code K-0147-2}. */
    private static String shortened(String reference) {
        return reference.replaceFirst("-\\d{4}-", "-");
    }

    private static String path(LastDay last) {
        return last.requestId() == null ? Paths.submission(last.submissionId()) : Paths.request(last.requestId());
    }
}
