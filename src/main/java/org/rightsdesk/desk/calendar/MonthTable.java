package org.rightsdesk.desk.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Dates;
import org.rightsdesk.deadline.WorkingDays;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.SoftHyphens;
import org.rightsdesk.insight.BusyDay;

/** The weeks of a month as a table, Monday first; days without work are hatched and named. */
class MonthTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final transient WorkingDays calendar;
    private final transient DeadlineReader reader;
    private final CalendarState state;
    private final transient Map<LocalDate, BusyDay> busy;

    MonthTable(CalendarState state, List<BusyDay> days, WorkingDays calendar, DeadlineReader reader) {
        this.calendar = calendar;
        this.reader = reader;
        this.state = state;
        this.busy = days.stream().collect(Collectors.toMap(BusyDay::day, Function.identity()));
        addClassName("rd-month");
        setClassName("rd-month-list", state.look() == CalendarState.Look.LIST);
        setClassName("rd-month-week", state.look() == CalendarState.Look.WEEK);
        setCaptionText(Say.text("calendar.caption"));
        NativeTableRow head = new NativeTableRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(
                    day.getDisplayName(TextStyle.FULL_STANDALONE, Say.language().locale()));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        for (LocalDate monday = state.from(); monday.isBefore(state.until()); monday = monday.plusWeeks(1)) {
            getBody().add(week(monday));
        }
    }

    private NativeTableRow week(LocalDate monday) {
        NativeTableRow row = new NativeTableRow();
        monday.datesUntil(monday.plusWeeks(1)).forEach(day -> row.add(cell(day)));
        return row;
    }

    private NativeTableCell cell(LocalDate day) {
        Div content = new Div(head(day));
        content.addClassName("rd-day");
        calendar.holidayOn(day).ifPresent(holiday -> {
            Span name = new Span(SoftHyphens.in(Say.capital(holiday.messageKey())));
            name.addClassName("rd-holiday");
            content.add(name);
        });
        BusyDay found = busy.get(day);
        if (found != null) {
            found.first().forEach(each -> content.add(new CaseChip(each, reader, false)));
            content.add(new DayFoot(found, state.filter(), calendar));
        }
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-day", kind(day));
        cell.getElement()
                .setAttribute(
                        "data-empty",
                        found == null
                                && !day.equals(reader.today())
                                && calendar.holidayOn(day).isEmpty());
        return cell;
    }

    private Div head(LocalDate day) {
        boolean named = day.getDayOfMonth() == 1 || !state.holds(day) || state.look() != CalendarState.Look.MONTH;
        Span number = new Span(named ? Dates.shortDayAndMonth(MonthDay.from(day), Say.language()) : dayNumber(day));
        number.addClassName("rd-day-number");
        Span weekday = new Span(day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL_STANDALONE, Say.language().locale()));
        weekday.addClassName("rd-day-name");
        Div head = new Div(number, weekday);
        if (day.equals(reader.today())) {
            number.getElement().setAttribute("aria-current", "date");
        }
        @Nullable BusyDay found = busy.get(day);
        if (found != null && found.total() > 1) {
            Span total = new Span(Say.text("calendar.total", found.total()));
            total.addClassName("rd-hint");
            head.add(total);
        }
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            Span week = new Span(Say.text("calendar.week", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
            week.addClassNames("rd-hint", "rd-week");
            head.add(week);
        }
        head.addClassName("rd-day-head");
        return head;
    }

    private static String dayNumber(LocalDate day) {
        return day.getDayOfMonth() + (Say.language() == org.rightsdesk.common.Language.FI ? "." : "");
    }

    private String kind(LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            return "off";
        }
        return state.holds(day) ? "in" : "beside";
    }
}
