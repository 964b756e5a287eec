package org.rightsdesk.desk.booking;

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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.kit.Calendars;
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
    private static final int LONGEST = 200;

    private final ComboBox<CompanyKey> company = new ComboBox<>();
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>(Say.text("book.channel"));
    private final Select<FirstArrival> arrival = new Select<>();
    private final DatePicker day = Calendars.picker("book.day");
    private final TimePicker time = new TimePicker(Say.text("book.time"));
    private final Select<Language> language = new Select<>();
    private final TextField name = new TextField(Say.text("case.search.name"));
    private final EmailField email = new EmailField(Say.text("book.email"));
    private final TextField phone = new TextField(Say.text("book.phone"));
    private final TextArea address = new TextArea(Say.text("case.address.postal"));
    private final TextField customerNumber = new TextField(Say.text("case.fact.customer-number"));
    private final TextField siteNumber = new TextField(Say.text("triage.site-number"));
    private final TextArea words = new TextArea(Say.text("book.words"));
    private final CheckboxGroup<Right> rights = new CheckboxGroup<>(Say.text("triage.rights"));

    BookingForm(Access access, Names names, Clock clock) {
        addClassName("rd-form");
        List<CompanyKey> mine = access.companies().stream()
                .filter(key -> access.may(key, Role.HANDLER))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        company.setLabel(Say.text("case.fact.company"));
        company.setItems(mine);
        company.setItemLabelGenerator(key -> key == null ? "" : names.shortName(key));
        company.setRequiredIndicatorVisible(true);
        if (mine.size() == 1) {
            company.setValue(mine.getFirst());
        }
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
        time.setLocale(
                Say.language() == Language.EN
                        ? java.util.Locale.UK
                        : Say.language().locale());
        time.setStep(Duration.ofMinutes(15));
        time.setValue(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        language.setLabel(Say.text("triage.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> Say.text("desk.language." + each.tag()));
        language.setValue(Language.FI);
        Stream.of(name, phone, customerNumber, siteNumber).forEach(field -> field.setMaxLength(LONGEST));
        email.setMaxLength(LONGEST);
        words.setRequiredIndicatorVisible(true);
        words.setMinRows(5);
        words.setHelperText(Say.text("book.words.help"));
        day.setHelperText(Say.text("book.day.help"));
        rights.setItems(Right.values());
        rights.setItemLabelGenerator(right -> Say.text(right.nameKey()));
        add(
                row(company, channel),
                row(arrival),
                row(day, time, language),
                row(name, email, phone),
                row(customerNumber, siteNumber));
        add(address, words, rights);
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
                        orNull(name.getValue()),
                        address(email.getValue()),
                        orNull(phone.getValue()),
                        orNull(address.getValue()),
                        orNull(customerNumber.getValue()),
                        orNull(siteNumber.getValue())),
                "",
                words.getValue().strip(),
                rights.getValue());
    }

    FirstArrival firstArrival() {
        return arrival.getValue();
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        Div row = new Div(fields);
        row.addClassName("rd-form-row");
        return row;
    }

    private static @Nullable EmailAddress address(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return new EmailAddress(text.strip());
        } catch (IllegalArgumentException notOne) {
            throw new Refusal("refusal.email-form");
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
