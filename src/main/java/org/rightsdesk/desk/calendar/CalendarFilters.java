package org.rightsdesk.desk.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.insight.CalendarFilter;

/** Of which company and of whose tasks the calendar tells. */
class CalendarFilters extends Div {

    private static final long serialVersionUID = 1L;

    /** @param assignees who has taken something */
    CalendarFilters(
            CalendarFilter filter,
            Access access,
            Names names,
            List<String> assignees,
            SerializableConsumer<CalendarFilter> chosen) {
        Select<CompanyKey> company = select("worklist.company");
        company.setItems(access.companies().stream()
                .sorted(Comparator.comparing(CompanyKey::value))
                .toList());
        company.setItemLabelGenerator(key -> key == null ? everything("worklist.company") : names.shortName(key));
        company.setValue(filter.company());
        company.addValueChangeListener(
                change -> chosen.accept(new CalendarFilter(change.getValue(), filter.assignee())));
        Select<String> who = select("calendar.who");
        who.setItems(
                Stream.of(Stream.of(access.actor().name()), Stream.ofNullable(filter.assignee()), assignees.stream())
                        .flatMap(each -> each)
                        .distinct()
                        .toList());
        who.setItemLabelGenerator(user -> user == null ? everything("calendar.who") : names.colleague(user));
        who.setValue(filter.assignee());
        who.addValueChangeListener(change -> chosen.accept(new CalendarFilter(filter.company(), change.getValue())));
        Span note = new Span(Say.text("calendar.holidays"));
        note.addClassName("rd-hint");
        add(company, who, note);
        addClassNames("rd-filters", "rd-calendar-filters");
    }

    private static <T> Select<T> select(String key) {
        Select<T> select = new Select<>();
        select.setAriaLabel(Say.text(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(everything(key));
        return select;
    }

    private static String everything(String key) {
        return Say.text(key) + ": " + Say.text("worklist.everything");
    }
}
