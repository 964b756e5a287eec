package org.rightsdesk.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.deadline.ClockEvent.Answered;
import org.rightsdesk.deadline.ClockEvent.Asked;
import org.rightsdesk.deadline.ClockEvent.ExtensionNoticeReturned;
import org.rightsdesk.deadline.ClockEvent.ExtensionNoticeSent;
import org.rightsdesk.deadline.ClockEvent.PauseAccepted;
import org.rightsdesk.deadline.ClockEvent.Received;
import org.rightsdesk.deadline.ClockEvent.Refused;

/** Short words for the events of a clock, so that tests read as stories. Days stand for noon in Finland. */
final class Clocks {

    static final WorkingDays CALENDAR = WorkingDays.withEves();

    private Clocks() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Instant noon(String day) {
        return noon(day(day));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Helsinki.ZONE).toInstant();
    }

    static Received received(String moment) {
        return new Received(
                moment.length() == 10
                        ? noon(moment)
                        : OffsetDateTime.parse(moment).toInstant());
    }

    static Asked asked(Question question, String day) {
        return new Asked(question, noon(day));
    }

    static PauseAccepted pauseAccepted(Question question, String day) {
        return new PauseAccepted(question, noon(day));
    }

    static Answered answered(Question question, String day) {
        return new Answered(question, noon(day));
    }

    static ExtensionNoticeSent noticeSent(String day) {
        return new ExtensionNoticeSent(noon(day));
    }

    static ExtensionNoticeReturned noticeReturned(String day) {
        return new ExtensionNoticeReturned(noon(day));
    }

    static Refused refused(String day) {
        return new Refused(noon(day));
    }

    /** The deadline as it stands long after everything happened. */
    static Deadline deadline(ClockEvent... events) {
        return deadlineOn("2040-01-02", events);
    }

    static Deadline deadlineOn(String today, ClockEvent... events) {
        return Deadline.of(List.of(events), day(today), CALENDAR);
    }
}
