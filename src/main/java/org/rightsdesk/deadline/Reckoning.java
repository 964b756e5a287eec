package org.rightsdesk.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.deadline.ClockEvent.Received;
import org.rightsdesk.deadline.ClockEvent.Refused;

/**
 * The sum itself, step by step; {@link Deadline} shows its results, {@link Explanation} tells its steps.
 *
 * @param firstEnd the end of the first period with pauses and move: for the notice of extension and for a refusal
 * @param base the end of the period that applies, without pauses and move
 * @param reply the pauses laid over that end
 */
record Reckoning(
        Instant received,
        LocalDate receiptDay,
        LocalDate firstEnd,
        Extension extension,
        LocalDate base,
        Suspension reply,
        List<LocalDate> refusals,
        LocalDate today,
        WorkingDays workingDays) {

    static Reckoning of(Collection<? extends ClockEvent> events, LocalDate today, WorkingDays workingDays) {
        Instant received = received(events);
        LocalDate receiptDay = Helsinki.dayOf(received);
        List<Inquiry> inquiries = Inquiry.pairedFrom(events);
        LocalDate month = receiptDay.plus(LegalPeriods.REPLY);
        LocalDate firstEnd = workingDays.onOrAfter(
                Suspension.over(receiptDay, month, inquiries, today).end());
        Extension extension = Extension.by(events, firstEnd);
        LocalDate base = extension.valid() ? receiptDay.plus(LegalPeriods.EXTENDED_REPLY) : month;
        Suspension reply = Suspension.over(receiptDay, base, inquiries, today);
        return new Reckoning(
                received, receiptDay, firstEnd, extension, base, reply, refusals(events), today, workingDays);
    }

    LocalDate dueDate() {
        return workingDays.onOrAfter(reply.end());
    }

    /** By the stricter reading of "two further months", which start at the end of the first one (D2). */
    LocalDate strictDueDate() {
        LocalDate strict =
                receiptDay.plus(LegalPeriods.REPLY).plus(LegalPeriods.EXTENDED_REPLY.minus(LegalPeriods.REPLY));
        return workingDays.onOrAfter(strict.plusDays(reply.days()));
    }

    private static Instant received(Collection<? extends ClockEvent> events) {
        return events.stream()
                .filter(Received.class::isInstance)
                .map(ClockEvent::at)
                .min(Instant::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("A clock without a receipt"));
    }

    private static List<LocalDate> refusals(Collection<? extends ClockEvent> events) {
        return events.stream()
                .filter(Refused.class::isInstance)
                .map(event -> Helsinki.dayOf(event.at()))
                .distinct()
                .sorted()
                .toList();
    }
}
