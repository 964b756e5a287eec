package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Dates;
import org.rightsdesk.deadline.WorkingDays;

/**
 * A deadline as people read it: the day and its state in words, with the tone that goes with them.
 *
 * @param day {@code ma 7.12.2026}; while paused {@code aikaisintaan 2.12.2026}
 * @param words e.g. "3 työpäivää jäljellä"
 */
public record DeadlineWords(Tone tone, String day, String words) {

    private static final int SOON = 5;

    /** @param pausedSince null while the period runs */
    public static DeadlineWords of(
            LocalDate due, @Nullable LocalDate pausedSince, boolean extended, LocalDate today, WorkingDays calendar) {
        if (pausedSince != null) {
            return new DeadlineWords(
                    Tone.PAUSED,
                    Say.text("deadline.earliest", Say.date(due)),
                    Say.text("deadline.paused", Dates.dayAndMonth(MonthDay.from(pausedSince), Say.language())));
        }
        String day = Say.day(due);
        if (today.isAfter(due)) {
            return new DeadlineWords(Tone.LATE, day, Say.text("deadline.late", ChronoUnit.DAYS.between(due, today)));
        }
        if (today.equals(due)) {
            return new DeadlineWords(Tone.SOON, day, Say.text("deadline.today"));
        }
        int left = calendar.left(today, due);
        if (left <= SOON) {
            return new DeadlineWords(Tone.SOON, day, Say.text("deadline.left", left));
        }
        return extended
                ? new DeadlineWords(Tone.EXTENDED, day, Say.text("deadline.extended", left))
                : new DeadlineWords(Tone.OK, day, Say.text("deadline.left", left));
    }

    public Span badge() {
        return new Badge(tone, words);
    }
}
