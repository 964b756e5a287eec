package org.rightsdesk.desk.calendar;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdesk.deadline.WorkingDays;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.worklist.Absence;

/** Where several days off follow each other because of a holiday: until when ends move, and who is away around them. */
class DaysOff extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MANY = 3;

    DaysOff(CalendarState state, WorkingDays calendar, List<Absence> absences, Names names) {
        addClassName("rd-stack");
        runs(state, calendar).forEach(run -> add(notice(run, calendar, absences, names)));
        setVisible(getComponentCount() > 0);
    }

    private record Run(LocalDate first, LocalDate last) {

        long days() {
            return first.datesUntil(last.plusDays(1)).count();
        }
    }

    private static List<Run> runs(CalendarState state, WorkingDays calendar) {
        List<Run> runs = new ArrayList<>();
        for (LocalDate day = state.from(); !day.isAfter(state.until()); day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                Run run = new Run(
                        calendar.before(day).plusDays(1), calendar.after(day).minusDays(1));
                if (run.days() >= MANY) {
                    runs.add(run);
                }
                day = run.last();
            }
        }
        return runs;
    }

    private static Notice notice(Run run, WorkingDays calendar, List<Absence> absences, Names names) {
        String words = Say.text(
                "calendar.days-off",
                run.days(),
                Say.day(run.first()),
                Say.day(run.last()),
                Say.day(calendar.after(run.last())));
        String away = absences.stream()
                .filter(absence -> !absence.from().isAfter(calendar.after(run.last()))
                        && !absence.until().isBefore(calendar.before(run.first())))
                .map(absence -> names.colleague(absence.userName()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Notice(
                Tone.INFO,
                Stream.of(words, away.isEmpty() ? "" : Say.text("calendar.days-off.away", away))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
    }
}
