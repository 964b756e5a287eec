package org.rightsdesk.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.deadline.Suspension.Fate;
import org.rightsdesk.deadline.Suspension.Pause;

/** Tells the sum line by line, so that it can be read aloud and checked by hand. */
final class Explanation {

    /** In place of the days of a pause that has begun and has none yet. */
    private static final int BEGUN_TODAY = -1;

    private final Reckoning sum;
    private final List<Line> lines = new ArrayList<>();

    Explanation(Reckoning sum) {
        this.sum = sum;
    }

    List<Line> lines() {
        received();
        month();
        extension();
        sum.reply().pauses().forEach(this::pause);
        move();
        lastDay();
        notice();
        refusal();
        stricter();
        return List.copyOf(lines);
    }

    private void received() {
        LocalDate day = sum.receiptDay();
        String variant = sum.workingDays().isWorkingDay(day) ? "working-day" : "day-off";
        add("D1", Topic.RECEIVED, variant, day, sum.received());
    }

    private void month() {
        LocalDate end = sum.receiptDay().plus(LegalPeriods.REPLY);
        add("D2", Topic.MONTH, sameNumber(end) ? "same" : "shorter", end, dayNumber());
    }

    private void extension() {
        Extension extension = sum.extension();
        extension.returned().forEach(day -> add("D6", Topic.EXTENSION, "returned", null, day));
        extension.late().forEach(day -> add("D6", Topic.EXTENSION, "late", null, day));
        extension.noticeDay().ifPresent(day -> {
            String variant = sameNumber(sum.base()) ? "valid" : "valid-shorter";
            add("D2", Topic.EXTENSION, variant, sum.base(), day, dayNumber());
        });
    }

    private void pause(Pause pause) {
        Inquiry inquiry = pause.inquiry();
        LocalDate answered = inquiry.answered();
        String variant = inquiry.question().key() + "-" + variant(pause);
        LocalDate until = answered == null ? sum.today() : answered;
        boolean begun = variant.endsWith("-open") && pause.days() == 0;
        int days = begun ? BEGUN_TODAY : pause.days();
        add("D3", Topic.PAUSE, variant, begun ? null : pause.end(), inquiry.asked(), until, days);
        if (inquiry.isOpen()) {
            waiting(inquiry);
        }
    }

    private static String variant(Pause pause) {
        if (pause.fate() != Fate.COUNTED) {
            return pause.fate().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        Inquiry inquiry = pause.inquiry();
        LocalDate answered = inquiry.answered();
        if (answered == null) {
            return "open";
        }
        if (!answered.isAfter(inquiry.asked())) {
            return "same-day";
        }
        if (pause.days() < ChronoUnit.DAYS.between(inquiry.asked(), answered)) {
            return "overlapping";
        }
        return inquiry.accepted() ? "accepted" : "counted";
    }

    private void waiting(Inquiry inquiry) {
        LocalDate reminder = inquiry.asked().plus(LegalPeriods.SILENCE_REMINDER);
        LocalDate end = inquiry.asked().plus(LegalPeriods.SILENCE_END);
        add("D10", Topic.WAITING, inquiry.question().key(), null, reminder, end);
    }

    private void move() {
        LocalDate end = sum.reply().end();
        LocalDate due = sum.dueDate();
        if (end.equals(due)) {
            return;
        }
        Optional<Holiday> holiday = sum.workingDays().holidayOn(end);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(end, due));
        String weekday = end.getDayOfWeek().name().toLowerCase(Locale.ROOT);
        if (holiday.isEmpty()) {
            add("D4", Topic.MOVE, weekday, due, MonthDay.from(end), days);
        } else {
            String variant = WorkingDays.isWeekend(end) ? weekday + "-holiday" : "holiday";
            add("D5", Topic.MOVE, variant, due, MonthDay.from(end), days, holiday.get());
        }
    }

    private void lastDay() {
        LocalDate due = sum.dueDate();
        add("D8", Topic.LAST_DAY, sum.reply().since() == null ? "fixed" : "earliest", due, due);
        add("D9", Topic.SENDING, "target", null, due, sum.workingDays().minus(due, LegalPeriods.POSTING_WORKING_DAYS));
    }

    private void notice() {
        if (!sum.extension().valid() && sum.refusals().isEmpty()) {
            add("D6", Topic.NOTICE, "open", sum.firstEnd(), sum.firstEnd());
        }
    }

    private void refusal() {
        LocalDate last = sum.firstEnd();
        if (sum.refusals().isEmpty()) {
            add("D7", Topic.REFUSAL, sum.extension().valid() ? "extended" : "open", last, last);
        } else {
            LocalDate first = sum.refusals().getFirst();
            add("D7", Topic.REFUSAL, first.isAfter(last) ? "late" : "in-time", last, last, first);
        }
    }

    private void stricter() {
        LocalDate strict = sum.strictDueDate();
        if (sum.extension().valid() && strict.isBefore(sum.dueDate())) {
            add("D2", Topic.STRICTER, "reading", strict, strict);
        }
    }

    private boolean sameNumber(LocalDate end) {
        return end.getDayOfMonth() == dayNumber();
    }

    private int dayNumber() {
        return sum.receiptDay().getDayOfMonth();
    }

    private void add(String ruleId, Topic topic, String variant, @Nullable LocalDate result, Object... args) {
        String messageKey = "clock." + topic.key() + "." + variant;
        lines.add(new Line(ruleId, topic, messageKey, List.of(args), result));
    }
}
