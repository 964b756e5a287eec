package org.rightsdesk.desk.booking;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.OwnFinding;
import org.rightsdesk.request.Requester;

/** Whose data were found to be wrong, and what is wrong. */
class OwnCorrectionForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<CompanyKey> company;
    private final Select<Language> language = Fields.language();
    private final TextField name = Fields.line("case.search.name");
    private final TextField customerNumber = Fields.line("case.fact.customer-number");
    private final TextField siteNumber = Fields.line("triage.site-number");
    private final EmailField email = Fields.email();
    private final TextArea address = Fields.words("case.address.postal");
    private final TextArea what = Fields.words("own-correction.what");

    OwnCorrectionForm(Access access, Names names) {
        addClassName("rd-form");
        company = Fields.company(access, names, Role.HANDLER, Role.REGISTER_OWNER);
        what.setRequiredIndicatorVisible(true);
        what.setMinRows(4);
        what.setMaxLength(8000);
        what.setHelperText(Say.text("own-correction.what.help"));
        email.setHelperText(Say.text("own-correction.reach.help"));
        add(
                Fields.row(company, language),
                what,
                Fields.row(name, email),
                Fields.row(customerNumber, siteNumber),
                address);
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
                        Fields.orNull(name.getValue()),
                        Fields.address(email),
                        null,
                        Fields.orNull(address.getValue()),
                        Fields.orNull(customerNumber.getValue()),
                        Fields.orNull(siteNumber.getValue())),
                what.getValue());
    }
}
