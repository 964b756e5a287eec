package org.rightsdesk.desk.file;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.correspondence.OralAnswer.Place;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.identity.Means;

/** The person asked to be told: when, where and to whom known by what the letter was read (R3). */
class OralForm extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Place> place = new RadioButtonGroup<>(Say.text("oral.place"));
    private final Select<Means> means = new Select<>();
    private final DatePicker day = Calendars.picker("oral.day");
    private final TimePicker time = Calendars.times("oral.time");
    private final TextArea note = StepForm.words("oral.note");

    OralForm(Instant now) {
        addClassName("rd-form");
        place.setItems(Place.values());
        place.setItemLabelGenerator(each -> Say.capital(each.nameKey()));
        means.setLabel(Say.text("oral.means"));
        means.setItemLabelGenerator(each -> each == null ? "" : Say.text(each.nameKey()));
        place.addValueChangeListener(chosen -> means.setItems(chosen.getValue().means()));
        place.setValue(Place.PHONE);
        ZonedDateTime here = ZonedDateTime.ofInstant(now, Helsinki.ZONE).truncatedTo(ChronoUnit.MINUTES);
        day.setMax(here.toLocalDate());
        day.setValue(here.toLocalDate());
        time.setValue(here.toLocalTime());
        note.setMaxLength(1000);
        Div moment = new Div(day, time, means);
        moment.addClassName("rd-form-row");
        add(new Notice(Tone.INFO, Say.text("oral.hint")), place, moment, note);
    }

    void told(CaseServices services, UUID letterId) {
        if (day.isEmpty() || time.isEmpty()) {
            throw new Refusal("refusal.oral-when");
        }
        Instant at =
                ZonedDateTime.of(day.getValue(), time.getValue(), Helsinki.ZONE).toInstant();
        services.oral().told(letterId, at, place.getValue(), PersonPanel.chosen(means), note.getValue());
    }
}
