package org.rightsdesk.desk.booking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.kit.KeptFields;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;

/** What the forms that begin a case have in common. */
final class Fields {

    private static final int LONGEST = 200;

    private Fields() {}

    /** The companies in which the person at the screen has one of the roles; the only one is chosen. */
    static ComboBox<CompanyKey> company(Access access, Names names, Role... anyOf) {
        List<CompanyKey> mine = access.companies().stream()
                .filter(key -> access.may(key, anyOf))
                .sorted(Comparator.comparing(CompanyKey::value))
                .toList();
        ComboBox<CompanyKey> company = new ComboBox<>(Say.text("case.fact.company"));
        company.setItems(mine);
        company.setItemLabelGenerator(key -> key == null ? "" : names.shortName(key));
        company.setRequiredIndicatorVisible(true);
        if (mine.size() == 1) {
            company.setValue(mine.getFirst());
        }
        return KeptFields.field("company", company, CompanyKey::value, key -> mine.stream()
                .filter(each -> each.value().equals(key))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new));
    }

    static Select<Language> language() {
        Select<Language> language = new Select<>();
        language.setLabel(Say.text("triage.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> Say.text("desk.language." + each.tag()));
        language.setValue(Language.FI);
        return KeptFields.choice("language", Language.class, language);
    }

    static TextField line(String key) {
        TextField line = new TextField(Say.text(key));
        line.setMaxLength(LONGEST);
        return KeptFields.as(key, line);
    }

    static EmailField email() {
        EmailField email = new EmailField(Say.text("book.email"));
        email.setMaxLength(LONGEST);
        return KeptFields.as("email", email);
    }

    static TextArea words(String key) {
        return KeptFields.as(key, new TextArea(Say.text(key)));
    }

    static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("rd-form-row");
        return row;
    }

    /** @throws Refusal when something is written that is no address */
    static @Nullable EmailAddress address(EmailField email) {
        String text = email.getValue().strip();
        return text.isEmpty() ? null : EmailAddress.parse(text).orElseThrow(() -> new Refusal("refusal.email-form"));
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
