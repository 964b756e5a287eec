package org.rightsdesk.desk.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdesk.common.Access;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.deadline.WorkingDays;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.Badge;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.GuideSection;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.insight.BusyDay;
import org.rightsdesk.insight.CalendarFilter;
import org.rightsdesk.insight.LastDay;
import org.rightsdesk.insight.LastDays;
import org.rightsdesk.worklist.Absence;
import org.rightsdesk.worklist.Absences;
import org.rightsdesk.worklist.WorkList;

/** Last days of a month or a week: what ends when, where holidays move an end, what is late already. */
@Route(value = Paths.CALENDAR, layout = Frame.class)
@PermitAll
class CalendarView extends DeskView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int EACH_DAY = 4;
    private static final int EACH_DAY_IN_FULL = 50;
    private static final int LATE_AT_MOST = 12;

    private final transient LastDays lastDays;
    private final transient WorkList list;
    private final transient Deadlines deadlines;
    private final transient DeadlineReader reader;
    private final transient Names names;
    private final transient Access access;
    private final transient Absences absences;

    CalendarView(
            LastDays lastDays,
            WorkList list,
            Deadlines deadlines,
            DeadlineReader reader,
            Names names,
            Access access,
            Absences absences) {
        this.absences = absences;
        this.lastDays = lastDays;
        this.list = list;
        this.deadlines = deadlines;
        this.reader = reader;
        this.names = names;
        this.access = access;
        addClassName("rd-calendar");
    }

    @Override
    public GuideSection guide() {
        return GuideSection.CALENDAR;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CalendarState.of(event.getLocation().getQueryParameters(), reader.today()));
    }

    private void show(CalendarState state) {
        int each = state.look() == CalendarState.Look.MONTH ? EACH_DAY : EACH_DAY_IN_FULL;
        List<BusyDay> days = lastDays.between(state.from(), state.until(), state.filter(), each);
        int cases = days.stream()
                .filter(day -> state.holds(day.day()))
                .mapToInt(BusyDay::total)
                .sum();
        heading(
                Say.text("desk.nav.calendar"),
                Say.text("calendar.sub", name(state), Integer.toString(year(state)), cases),
                new LookLinks(state, reader.today()),
                steps(state));
        removeAll();
        Div weeks = new Div(new MonthTable(state, days, deadlines.workingDays(), reader));
        weeks.addClassName("rd-scroll");
        weeks.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        weeks.getElement().setAttribute("aria-label", Say.text("calendar.caption"));
        List<Absence> away = AwayPanel.during(state, absences);
        Div beside = new Div(
                coming(state.filter()),
                new DaysOff(state, deadlines.workingDays(), away, names),
                new AwayPanel(away, names),
                legend());
        beside.addClassName("rd-case-beside");
        Div columns = new Div(weeks, beside);
        columns.addClassName("rd-calendar-columns");
        add(
                new CalendarFilters(state.filter(), access, names, list.assignees(), chosen -> go(state.with(chosen))),
                columns);
    }

    /** Back, today and on stay side by side. */
    private Div steps(CalendarState state) {
        Div steps = new Div(
                step(state, "previous", "chevron-left", -1),
                Buttons.plain("desk.today", "calendar-days", () -> go(state.at(reader.today()))),
                step(state, "next", "chevron-right", 1));
        steps.addClassName("rd-steps");
        return steps;
    }

    private static String name(CalendarState state) {
        return state.look() == CalendarState.Look.WEEK
                ? Say.text("calendar.week", state.begin().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                : state.month()
                        .getMonth()
                        .getDisplayName(
                                TextStyle.FULL_STANDALONE, Say.language().locale());
    }

    private static int year(CalendarState state) {
        return state.look() == CalendarState.Look.WEEK
                ? state.begin().get(IsoFields.WEEK_BASED_YEAR)
                : state.month().getYear();
    }

    /** What is late, and what ends within the next five working days. */
    private Panel coming(CalendarFilter filter) {
        LocalDate today = reader.today();
        WorkingDays calendar = deadlines.workingDays();
        LocalDate soon =
                Stream.iterate(today, calendar::after).skip(5).findFirst().orElseThrow();
        Div list = new Div();
        list.addClassName("rd-coming");
        group(list, "calendar.late", lastDays.lateBefore(today, filter, LATE_AT_MOST));
        group(
                list,
                "calendar.soon",
                lastDays.between(today, soon, filter, EACH_DAY).stream()
                        .flatMap(day -> day.first().stream())
                        .limit(LATE_AT_MOST)
                        .toList());
        return new Panel(Say.text("calendar.coming"), list);
    }

    private void group(Div list, String key, List<LastDay> cases) {
        Span title = new Span(Say.text(key));
        title.addClassName("rd-small-title");
        list.add(title);
        if (cases.isEmpty()) {
            Span none = new Span(Say.text("calendar.none"));
            none.addClassName("rd-hint");
            list.add(none);
        }
        cases.forEach(each -> list.add(new CaseChip(each, reader, true)));
    }

    private static Panel legend() {
        Div list = new Div();
        list.addClassName("rd-coming");
        Stream.of(Tone.LATE, Tone.SOON, Tone.OK, Tone.PAUSED, Tone.EXTENDED)
                .map(tone -> (Component) new Badge(tone, Say.of("calendar.legend", tone)))
                .forEach(list::add);
        return new Panel(Say.text("calendar.legend"), list);
    }

    private static Button step(CalendarState state, String where, String icon, int by) {
        String key = "calendar." + where + (state.look() == CalendarState.Look.WEEK ? ".week" : "");
        Button button = Buttons.plain(key, icon, () -> go(state.moved(by)));
        button.setText("");
        button.setAriaLabel(Say.text(key));
        button.setTooltipText(Say.text(key));
        return button;
    }

    private static void go(CalendarState state) {
        UI.getCurrent().navigate(Paths.CALENDAR, state.query());
    }
}
