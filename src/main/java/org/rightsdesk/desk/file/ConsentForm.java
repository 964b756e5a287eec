package org.rightsdesk.desk.file;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.RecipientProfile;
import org.rightsdesk.company.RegisterProfile;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.marketing.Afterwards;
import org.rightsdesk.marketing.ConsentPurpose;
import org.rightsdesk.marketing.NewWithdrawal;
import org.rightsdesk.marketing.OtherBasis;
import org.rightsdesk.measure.ProfilingStops;

/** Records a withdrawn consent, or that there was none; nothing can be refused (C.8, R21). */
class ConsentForm extends StepForm {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Boolean> found = new RadioButtonGroup<>(Say.text("consent.form.found"));
    private final Select<ConsentPurpose> purpose = new Select<>();
    private final TextArea wording = words("consent.form.wording");
    private final DatePicker givenOn = Calendars.picker("consent.form.given-on");
    private final Select<OtherBasis> basis = new Select<>();
    private final RadioButtonGroup<Afterwards> afterwards = new RadioButtonGroup<>(Say.text("consent.form.afterwards"));
    private final CheckboxGroup<String> registers = new CheckboxGroup<>(Say.text("consent.form.registers"));
    private final Checkbox profiling = new Checkbox(Say.text("consent.form.profiling"));
    private final CheckboxGroup<String> recipients = new CheckboxGroup<>(Say.text("consent.form.recipients"));

    ConsentForm(StepContext context) {
        super(context);
        Company company = context.file().company();
        found.setItems(true, false);
        found.setItemLabelGenerator(yes -> Say.text(yes ? "consent.form.found.yes" : "consent.form.found.no"));
        found.setValue(true);
        found.addValueChangeListener(change -> refresh());
        purpose.setLabel(Say.text("consent.form.purpose"));
        purpose.setItems(ConsentPurpose.values());
        purpose.setItemLabelGenerator(each -> Say.capital(each.nameKey()));
        purpose.setValue(ConsentPurpose.ELECTRONIC_MARKETING);
        purpose.addValueChangeListener(change -> refresh());
        profiling.setHelperText(Say.text("consent.form.profiling.help"));
        basis.setLabel(Say.text("consent.form.basis"));
        basis.setItems(OtherBasis.values());
        basis.setItemLabelGenerator(
                each -> each == null ? Say.text("consent.form.basis.none") : Say.capital(each.nameKey()));
        basis.setEmptySelectionAllowed(true);
        basis.setEmptySelectionCaption(Say.text("consent.form.basis.none"));
        basis.addValueChangeListener(change -> refresh());
        afterwards.setItemLabelGenerator(each -> Say.of("consent.afterwards", each));
        choose(registers, company.registers().stream().map(RegisterProfile::key).toList());
        registers.setValue(company.registers().stream()
                .filter(RegisterProfile::marketing)
                .map(RegisterProfile::key)
                .collect(Collectors.toSet()));
        choose(
                recipients,
                company.recipients().stream().map(RecipientProfile::key).toList());
        recipients.setValue(company.recipients().stream()
                .filter(RecipientProfile::marketing)
                .map(RecipientProfile::key)
                .collect(Collectors.toSet()));
        recipients.setVisible(!company.recipients().isEmpty());
        add(
                new WithLaw(found, "consent.form.law"),
                purpose,
                wording,
                givenOn,
                new WithLaw(basis, "consent.form.basis.law"),
                afterwards,
                profiling,
                registers,
                recipients);
        refresh();
        finish(Buttons.primary(
                "consent.form.record",
                "check",
                () -> act(() -> context.services()
                        .withdrawals()
                        .record(context.id(), context.file().request().version(), withdrawal()))));
    }

    private void choose(CheckboxGroup<String> group, List<String> keys) {
        group.setItems(keys);
        group.setItemLabelGenerator(key -> Say.capitalised(context.file().name(key)));
    }

    private void refresh() {
        boolean yes = found.getValue();
        wording.setVisible(yes);
        givenOn.setVisible(yes);
        registers.setVisible(yes);
        profiling.setVisible(yes && asksOfProfiling());
        recipients.setVisible(yes && !context.file().company().recipients().isEmpty());
        afterwards.setVisible(yes && basis.getValue() == null);
        boolean known = context.file().request().contactOnFile();
        afterwards.setItems(
                known ? List.of(Afterwards.ERASED, Afterwards.ERASURE_OFFERED) : List.of(Afterwards.ERASURE_OFFERED));
        afterwards.setValue(known ? Afterwards.ERASED : Afterwards.ERASURE_OFFERED);
    }

    /** Of a consent to profiling, or to marketing that goes by profiles, it is known. */
    private boolean asksOfProfiling() {
        Company company = context.file().company();
        boolean known = purpose.getValue() == ConsentPurpose.PROFILING
                || purpose.getValue() == ConsentPurpose.ELECTRONIC_MARKETING && company.marketsByProfile();
        return !known && (ProfilingStops.profilesInGeneral(company) || company.marketsByProfile());
    }

    private NewWithdrawal withdrawal() {
        boolean yes = found.getValue();
        return new NewWithdrawal(
                yes,
                purpose.getValue(),
                yes ? wording.getValue() : "",
                yes ? givenOn.getValue() : null,
                basis.getValue(),
                what(yes),
                yes ? registers.getValue() : Set.of(),
                yes ? recipients.getValue() : Set.of(),
                profiling.isVisible() && profiling.getValue());
    }

    private Afterwards what(boolean yes) {
        if (!yes) {
            return Afterwards.NOTHING;
        }
        return basis.getValue() == null ? afterwards.getValue() : Afterwards.KEPT_ON_OTHER_BASIS;
    }
}
