package org.rightsdesk.desk.file;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.marketing.ContactPoint;
import org.rightsdesk.marketing.MarketingChannel;
import org.rightsdesk.marketing.NewBan;

/** Records a ban on marketing: everything is chosen already, nothing is to be proven (C.7, R18). */
class BanForm extends StepForm {

    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<MarketingKind> kinds = new CheckboxGroup<>(Say.text("marketing.form.kinds"));
    private final CheckboxGroup<MarketingChannel> channels = new CheckboxGroup<>(Say.text("marketing.form.channels"));
    private final List<PointRow> rows = new ArrayList<>();
    private final Div points = new Div();
    private final Checkbox wrongPerson = new Checkbox(Say.text("marketing.form.wrong-person"));
    private final DatePicker mailUntil = Calendars.picker("marketing.form.mail-until");

    BanForm(StepContext context) {
        super(context);
        Set<MarketingKind> all = context.services().bans().kinds(context.id());
        kinds.setItems(all);
        kinds.setItemLabelGenerator(each -> Say.capital(each.nameKey()));
        kinds.setValue(all);
        channels.setItems(MarketingChannel.values());
        channels.setItemLabelGenerator(each -> Say.capital(each.nameKey()));
        channels.setValue(EnumSet.allOf(MarketingChannel.class));
        context.services()
                .bans()
                .given(context.id())
                .forEach((point, found) -> put(new PointRow(point.kind(), point.value(), found)));
        put(new PointRow());
        mailUntil.setHelperText(Say.text("marketing.form.mail-until.help"));
        if (all.contains(MarketingKind.TARGETED_MESSAGES)) {
            add(new Notice(Tone.SOON, Say.text("marketing.form.targeted")));
        }
        Div contacts = new Div(
                new H3(Say.text("marketing.form.points")),
                points,
                Buttons.quiet("marketing.form.add-point", () -> put(new PointRow())),
                wrongPerson);
        contacts.addClassName("rd-form");
        add(
                new WithLaw(kinds, "marketing.form.law"),
                channels,
                new WithLaw(contacts, "marketing.form.points.law"),
                mailUntil);
        finish(Buttons.primary(
                "marketing.form.record",
                "ban",
                () -> act(() -> context.services()
                        .bans()
                        .record(context.id(), context.file().request().version(), ban()))));
    }

    private void put(PointRow row) {
        rows.add(row);
        points.add(row);
    }

    private NewBan ban() {
        Map<ContactPoint, Boolean> given = new LinkedHashMap<>();
        rows.stream().filter(PointRow::filled).forEach(row -> given.put(row.point(), row.onFile()));
        return new NewBan(kinds.getValue(), channels.getValue(), given, wrongPerson.getValue(), mailUntil.getValue());
    }
}
