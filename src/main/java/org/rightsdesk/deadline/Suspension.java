package org.rightsdesk.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pauses of a period, laid over its end (D3).
 *
 * @param end the end with all pauses, not yet moved to a working day
 * @param days how many days were added
 * @param since when the pause began that still lasts, null when none does
 * @param pauses each question with its fate, in the order of asking
 */
record Suspension(LocalDate end, int days, @Nullable LocalDate since, List<Pause> pauses) {

    enum Fate {
        /** Asked in time: the days of waiting are added. */
        COUNTED,
        /** Asked later than seven days after receipt, and nobody accepted it. */
        LATE,
        /** Asked on the last day or after it: suspends nothing. */
        TOO_LATE
    }

    /**
     * @param days how many days it added; days already added by another question count once
     * @param end the end after it
     */
    record Pause(Inquiry inquiry, Fate fate, int days, LocalDate end) {}

    /** The day of the question counts as used, the day of the answer does not. Expects the questions in the order of asking. */
    static Suspension over(LocalDate receiptDay, LocalDate periodEnd, List<Inquiry> inquiries, LocalDate today) {
        LocalDate end = periodEnd;
        LocalDate covered = receiptDay;
        LocalDate began = receiptDay;
        LocalDate since = null;
        List<Pause> pauses = new ArrayList<>();
        for (Inquiry inquiry : inquiries) {
            Fate fate = fate(inquiry, receiptDay, end);
            int days = 0;
            if (fate == Fate.COUNTED) {
                LocalDate until = until(inquiry, today);
                began = inquiry.asked().isBefore(covered) ? began : inquiry.asked();
                since = since == null && inquiry.isOpen() ? began : since;
                days = daysBetween(later(inquiry.asked(), covered), until);
                covered = later(covered, until);
                end = end.plusDays(days);
            }
            pauses.add(new Pause(inquiry, fate, days, end));
        }
        return new Suspension(end, daysBetween(periodEnd, end), since, List.copyOf(pauses));
    }

    /** The questions whose pause a decider could still accept. */
    Set<Question> late() {
        return pauses.stream()
                .filter(pause -> pause.fate() == Fate.LATE)
                .map(pause -> pause.inquiry().question())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Fate fate(Inquiry inquiry, LocalDate receiptDay, LocalDate end) {
        if (!inquiry.asked().isBefore(end)) {
            return Fate.TOO_LATE;
        }
        boolean prompt = !inquiry.asked().isAfter(receiptDay.plus(LegalPeriods.PROMPT_QUESTION));
        return prompt || inquiry.accepted() ? Fate.COUNTED : Fate.LATE;
    }

    private static LocalDate until(Inquiry inquiry, LocalDate today) {
        LocalDate answered = inquiry.answered();
        return later(answered == null ? today : answered, inquiry.asked());
    }

    private static int daysBetween(LocalDate from, LocalDate until) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, until)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
