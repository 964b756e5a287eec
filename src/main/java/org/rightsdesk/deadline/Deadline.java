package org.rightsdesk.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last lawful day of a request, and the sum that leads to it.
 *
 * <p>A month from receipt (or three, once the person was told in time); the days on which we waited for the person's answer
 * are added; a last day that is no working day is moved to the next one, once, at the end. All days are days in Finland.
 *
 * @param receiptDay the day on which the request reached us (D1)
 * @param unrolledEnd the end with pauses, before it is moved to a working day (D3)
 * @param dueDate the last day for the reply (D4, D8); while a question is open, the earliest day it can be
 * @param cautiousDate the end without pauses and without the move: who replies by then is in time by every reading
 * @param extensionNoticeDate the last day for the notice of extension (D6)
 * @param refusalDate the last day for a refusal, also a partial one: the first period, even when extended (D7)
 * @param extended whether three months apply
 * @param suspendedDays how many days the pauses added
 * @param pausedSince the day since when the period rests, null while it runs
 * @param lines the explanation, in the order in which it is read aloud
 */
public record Deadline(
        LocalDate receiptDay,
        LocalDate unrolledEnd,
        LocalDate dueDate,
        LocalDate cautiousDate,
        LocalDate extensionNoticeDate,
        LocalDate refusalDate,
        boolean extended,
        int suspendedDays,
        @Nullable LocalDate pausedSince,
        List<Line> lines) {

    /** Whether that question was asked and is not answered yet. */
    public boolean waitsFor(Question question) {
        return lines.stream()
                .anyMatch(line ->
                        line.topic() == Topic.WAITING && line.messageKey().endsWith("." + question.key()));
    }

    /** The day until which we wait for the answer to the question asked last (D10); empty when none is open. */
    public Optional<LocalDate> waitsUntil() {
        return lines.stream()
                .filter(line -> line.topic() == Topic.WAITING)
                .map(line -> (LocalDate) line.args().getLast())
                .max(LocalDate::compareTo);
    }

    /**
     * Computes the deadline. Depends on nothing but its arguments.
     *
     * @param today an open question counts as if its answer came on this day; it has no other influence
     * @throws IllegalArgumentException without a {@link ClockEvent.Received}
     */
    public static Deadline of(Collection<? extends ClockEvent> events, LocalDate today, WorkingDays workingDays) {
        Reckoning sum = Reckoning.of(events, today, workingDays);
        return new Deadline(
                sum.receiptDay(),
                sum.reply().end(),
                sum.dueDate(),
                sum.base(),
                sum.firstEnd(),
                sum.firstEnd(),
                sum.extension().valid(),
                sum.reply().days(),
                sum.reply().since(),
                new Explanation(sum).lines());
    }

    /** Whether the last day has passed: it ends at midnight in Finland (D8). */
    public boolean isLate(LocalDate today) {
        return pausedSince == null && today.isAfter(dueDate);
    }
}
