package org.rightsdesk.desk.file;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.company.Retention;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Keeping;
import org.rightsdesk.request.KeepingPeriods;
import org.rightsdesk.request.Part;

/** The last day of keeping: computed and offered with the sum that leads to it; a person may set another (R48, C.3). */
class KeepingFields extends Div {

    private static final long serialVersionUID = 1L;

    private final @Nullable transient Retention retention;
    private final DatePicker from = Calendars.picker("keeping.from");
    private final DatePicker yearEnd = Calendars.picker("keeping.year-end");
    private final DatePicker until = Calendars.picker("case.part.until");
    private final Checkbox locked = new Checkbox(Say.text("keeping.locked"));
    private final Span sum = new Span();
    private @Nullable Ground ground;

    KeepingFields(@Nullable Retention retention, Runnable changed) {
        this.retention = retention;
        addClassName("rd-keeping");
        sum.addClassName("rd-hint");
        yearEnd.setPlaceholder(Say.text("keeping.year-end.default"));
        Kept.day("from", from);
        Kept.day("year-end", yearEnd);
        Kept.day("until", until);
        add(from, yearEnd, until, locked, sum);
        from.addValueChangeListener(change -> offer());
        yearEnd.addValueChangeListener(change -> offer());
        until.addValueChangeListener(change -> changed.run());
        locked.addValueChangeListener(change -> changed.run());
    }

    void show(Ground chosen) {
        ground = chosen;
        boolean accounting = chosen == Ground.ACCOUNTING_6Y || chosen == Ground.ACCOUNTING_10Y;
        boolean counted = accounting
                || chosen.needsRunningContract()
                || chosen == Ground.LEGAL_CLAIMS
                || retention != null && retention.period() != null;
        from.setVisible(counted);
        from.setLabel(Say.text(accounting ? "keeping.from.document" : "keeping.from"));
        yearEnd.setVisible(accounting);
        until.setLabel(Say.text(chosen.isReviewed() ? "keeping.review" : "case.part.until"));
        offer();
    }

    /** As it was proposed before. */
    void fill(Part part) {
        from.setValue(part.countedFrom());
        until.setValue(part.keepUntil());
        locked.setValue(part.restricted());
    }

    @Nullable LocalDate until() {
        return until.getValue();
    }

    @Nullable LocalDate countedFrom() {
        return from.isVisible() ? from.getValue() : null;
    }

    boolean locked() {
        return locked.getValue();
    }

    /** The sum in words; empty where nothing is counted. */
    String sum() {
        return offered().map(KeepingFields::words).orElse("");
    }

    private void offer() {
        sum.setText(sum());
        offered().ifPresent(keeping -> until.setValue(keeping.lastDay()));
    }

    private Optional<Keeping> offered() {
        LocalDate start = countedFrom();
        if (ground == null || start == null) {
            return Optional.empty();
        }
        LocalDate year = yearEnd.getValue();
        return Keeping.offer(
                ground, retention, start, year == null ? KeepingPeriods.CALENDAR_YEAR_END : MonthDay.from(year));
    }

    private static String words(Keeping keeping) {
        return Say.text(
                keeping.sumKey(),
                Say.date(keeping.from()),
                Say.date(keeping.base()),
                keeping.period().getYears(),
                keeping.period().toTotalMonths() % 12,
                Say.date(keeping.lastDay()),
                Say.date(KeepingPeriods.erasedFrom(keeping.lastDay())));
    }
}
