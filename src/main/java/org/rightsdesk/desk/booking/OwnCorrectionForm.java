package org.rightsdesk.desk.booking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.OwnFinding;
import org.rightsdesk.request.Requester;

/** Whose data were found to be wrong, and what is wrong. */
class OwnCorrectionForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<CompanyKey> company = new ComboBox<>();
    private final Select<Language> language = new Select<>();
    private final TextField name = new TextField(Say.text("case.search.name"));
    private final TextField customerNumber = new TextField(Say.text("case.fact.customer-number"));
    private final TextField siteNumber = new TextField(Say.text("triage.site-number"));
    private final EmailField email = new EmailField(Say.text("book.email"));
    private final TextArea address = new TextArea(Say.text("case.address.postal"));
    private final TextArea what = new TextArea(Say.text("own-correction.what"));

    OwnCorrectionForm(Access access, Names names) {
        addClassName("rd-form");
        List<CompanyKey> mine = access.companies().stream()
                .filter(key -> access.may(key, Role.HANDLER, Role.REGISTER_OWNER))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        company.setLabel(Say.text("case.fact.company"));
        company.setItems(mine);
        company.setItemLabelGenerator(key -> key == null ? "" : names.shortName(key));
        company.setRequiredIndicatorVisible(true);
        if (mine.size() == 1) {
            company.setValue(mine.getFirst());
        }
        language.setLabel(Say.text("triage.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> Say.text("desk.language." + each.tag()));
        language.setValue(Language.FI);
        what.setRequiredIndicatorVisible(true);
        what.setMinRows(4);
        what.setMaxLength(8000);
        what.setHelperText(Say.text("own-correction.what.help"));
        email.setHelperText(Say.text("own-correction.reach.help"));
        add(row(company, language), what, row(name, customerNumber, siteNumber), row(email), address);
    }

    /** Marks what is missing. */
    boolean isComplete() {
        company.setInvalid(company.isEmpty());
        company.setErrorMessage(Say.text("term.err-required"));
        what.setInvalid(what.isEmpty());
        what.setErrorMessage(Say.text("term.err-required"));
        return !company.isInvalid() && !what.isInvalid();
    }

    OwnFinding finding() {
        return new OwnFinding(
                company.getValue(),
                language.getValue(),
                new Requester(
                        orNull(name.getValue()),
                        address(email.getValue()),
                        null,
                        orNull(address.getValue()),
                        orNull(customerNumber.getValue()),
                        orNull(siteNumber.getValue())),
                what.getValue());
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("rd-form-row");
        return row;
    }

    private static @Nullable EmailAddress address(String text) {
        if (text.isBlank()) {
            return null;
        }
        return EmailAddress.parse(text.strip()).orElseThrow(() -> new Refusal("refusal.email-form"));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
