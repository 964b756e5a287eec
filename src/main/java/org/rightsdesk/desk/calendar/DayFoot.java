package org.rightsdesk.desk.calendar;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.MonthDay;
import java.util.stream.Collectors;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Dates;
import org.rightsdesk.deadline.WorkingDays;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.insight.BusyDay;
import org.rightsdesk.insight.CalendarFilter;
import org.rightsdesk.insight.LastDay;

/** Below the cases of a day: the list of those that are not named, and the days without work from which ends were moved here. */
class DayFoot extends Div {

    private static final long serialVersionUID = 1L;

    DayFoot(BusyDay busy, CalendarFilter filter, WorkingDays calendar) {
        addClassName("rd-day-foot");
        int rest = busy.total() - busy.first().size();
        if (rest > 0) {
            Anchor all = new Anchor(list(busy, filter), Say.text("calendar.more", rest));
            all.addClassName("rd-more");
            add(all);
        }
        String moved = moved(busy, calendar);
        if (!moved.isEmpty()) {
            Span words = new Span(Say.text("calendar.moved", moved));
            words.addClassNames("rd-hint", "rd-moved");
            add(words);
        }
    }

    private static String moved(BusyDay busy, WorkingDays calendar) {
        return busy.first().stream()
                .map(LastDay::cautious)
                .filter(day ->
                        day.isBefore(busy.day()) && calendar.onOrAfter(day).equals(busy.day()))
                .distinct()
                .sorted()
                .map(day -> Dates.dayAndMonth(MonthDay.from(day), Say.language()))
                .collect(Collectors.joining(", "));
    }

    /** Of the same company and colleague as the calendar. */
    private static String list(BusyDay busy, CalendarFilter filter) {
        CompanyKey company = filter.company();
        return "?view=all&day=" + busy.day()
                + (company == null ? "" : "&company=" + company.value())
                + (filter.assignee() == null ? "" : "&who=" + filter.assignee());
    }
}
