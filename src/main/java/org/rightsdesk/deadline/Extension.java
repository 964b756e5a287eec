package org.rightsdesk.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.deadline.ClockEvent.ExtensionNoticeReturned;
import org.rightsdesk.deadline.ClockEvent.ExtensionNoticeSent;

/**
 * Whether the period was extended: only by a notice that left in the first period and did not come back (D6).
 *
 * @param inTime days on which a notice left in time and stayed delivered
 * @param late days on which a notice left after the first period
 * @param returned days on which a notice came back
 */
record Extension(List<LocalDate> inTime, List<LocalDate> late, List<LocalDate> returned) {

    static Extension by(Collection<? extends ClockEvent> events, LocalDate lastDay) {
        List<ExtensionNoticeReturned> returns = only(ExtensionNoticeReturned.class, events);
        List<LocalDate> delivered = only(ExtensionNoticeSent.class, events).stream()
                .filter(sent -> returns.stream().noneMatch(back -> undoes(back, sent)))
                .map(sent -> Helsinki.dayOf(sent.at()))
                .distinct()
                .sorted()
                .toList();
        return new Extension(
                delivered.stream().filter(day -> !day.isAfter(lastDay)).toList(),
                delivered.stream().filter(day -> day.isAfter(lastDay)).toList(),
                returns.stream()
                        .map(back -> Helsinki.dayOf(back.at()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    boolean valid() {
        return !inTime.isEmpty();
    }

    Optional<LocalDate> noticeDay() {
        return inTime.stream().findFirst();
    }

    private static boolean undoes(ExtensionNoticeReturned back, ExtensionNoticeSent sent) {
        return back.key().equals(sent.key()) && !back.at().isBefore(sent.at());
    }

    private static <T extends ClockEvent> List<T> only(Class<T> kind, Collection<? extends ClockEvent> events) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
