package org.rightsdesk.desk.booking;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.KeptFields;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.FirstArrival;
import org.rightsdesk.request.NewSubmission;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Right;

/** The fields of a booking. Only company, receipt and the words are needed; nobody is turned away for the rest (R4). */
class BookingForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<CompanyKey> company;
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>(Say.text("book.channel"));
    private final Select<FirstArrival> arrival = new Select<>();
    private final DatePicker day = Calendars.picker("book.day");
    private final TimePicker time = Calendars.times("book.time");
    private final Select<Language> language = Fields.language();
    private final TextField name = Fields.line("case.search.name");
    private final EmailField email = Fields.email();
    private final TextField phone = Fields.line("book.phone");
    private final TextArea address = Fields.words("case.address.postal");
    private final TextField customerNumber = Fields.line("case.fact.customer-number");
    private final TextField siteNumber = Fields.line("triage.site-number");
    private final TextArea words = Fields.words("book.words");
    private final Checkbox oral = KeptFields.tick("oral", new Checkbox(Say.text("book.oral")));
    private final CheckboxGroup<Right> rights = new CheckboxGroup<>(Say.text("triage.rights"));

    BookingForm(Access access, Names names, Clock clock) {
        addClassName("rd-form");
        company = Fields.company(access, names, Role.HANDLER);
        channel.setItems(Channel.LETTER, Channel.PHONE, Channel.COUNTER, Channel.EMAIL);
        channel.setItemLabelGenerator(each -> Say.of("book.channel", each));
        channel.setValue(Channel.LETTER);
        arrival.setLabel(Say.text("book.arrival"));
        arrival.setItems(FirstArrival.values());
        arrival.setItemLabelGenerator(place -> Say.capital(place.nameKey()));
        arrival.setValue(FirstArrival.REQUEST_CHANNEL);
        arrival.setHelperText(Say.text("book.arrival.help"));
        ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), Helsinki.ZONE);
        day.setValue(now.toLocalDate());
        day.setMax(now.toLocalDate());
        time.setStep(Duration.ofMinutes(15));
        time.setValue(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        words.setRequiredIndicatorVisible(true);
        words.setMinRows(5);
        words.setHelperText(Say.text("book.words.help"));
        day.setHelperText(Say.text("book.day.help"));
        rights.setItems(Right.values());
        rights.setItemLabelGenerator(right -> Say.text(right.nameKey()));
        KeptFields.choice("channel", Channel.class, channel);
        KeptFields.choice("arrival", FirstArrival.class, arrival);
        KeptFields.day("day", day);
        KeptFields.field("time", time, LocalTime::toString, LocalTime::parse);
        KeptFields.choices("rights", Right.class, rights);
        add(
                Fields.row(company, channel),
                Fields.row(arrival),
                Fields.row(day, time, language),
                Fields.row(name, email, phone),
                Fields.row(customerNumber, siteNumber));
        oral.setHelperText(Say.text("book.oral.help"));
        add(address, words, rights, oral);
    }

    /** Marks what is missing. */
    boolean isComplete() {
        company.setInvalid(company.isEmpty());
        company.setErrorMessage(Say.text("term.err-required"));
        words.setInvalid(words.isEmpty());
        words.setErrorMessage(Say.text("term.err-required"));
        day.setInvalid(day.isEmpty());
        day.setErrorMessage(Say.text("term.err-required"));
        return !company.isInvalid() && !words.isInvalid() && !day.isInvalid();
    }

    NewSubmission submission() {
        LocalTime at = time.getValue() == null ? LocalTime.NOON : time.getValue();
        return new NewSubmission(
                company.getValue(),
                channel.getValue(),
                ZonedDateTime.of(day.getValue(), at, Helsinki.ZONE).toInstant(),
                language.getValue(),
                new Requester(
                        Fields.orNull(name.getValue()),
                        Fields.address(email),
                        Fields.orNull(phone.getValue()),
                        Fields.orNull(address.getValue()),
                        Fields.orNull(customerNumber.getValue()),
                        Fields.orNull(siteNumber.getValue())),
                "",
                words.getValue().strip(),
                rights.getValue());
    }

    /** Whether the person asked to be told the answer (R3). */
    boolean isOralWished() {
        return oral.getValue();
    }

    FirstArrival firstArrival() {
        return arrival.getValue();
    }
}
