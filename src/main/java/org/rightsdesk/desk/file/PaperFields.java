package org.rightsdesk.desk.file;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.company.RegisterProfile;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.registers.Paper;

/** Where the paper is that was found, and who fetched it (I11, L10, N21). Nothing for a register without papers. */
class PaperFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField place = new TextField(Say.text("case.paper.place"));
    private final ComboBox<String> fetchedBy = new ComboBox<>(Say.text("case.paper.fetched-by"));

    PaperFields(StepContext context) {
        CompanyKey company = context.file().request().company();
        Names names = context.services().names();
        RegisterProfile register =
                names.company(company).register(context.subject()).orElse(null);
        setVisible(register != null && register.custody() != null);
        if (register != null && register.custody() != null) {
            Paragraph custody = new Paragraph(
                    Say.text("case.paper.custody", register.custody().in(Say.language())));
            custody.addClassName("rd-hint");
            add(new H3(Say.text("case.paper")), custody);
        }
        String me = context.services().access().actor().name();
        List<String> people = new ArrayList<>(names.colleagues(company, Role.REGISTER_OWNER, Role.HANDLER));
        if (!people.contains(me)) {
            people.add(me);
        }
        fetchedBy.setItems(people);
        fetchedBy.setItemLabelGenerator(names::colleague);
        fetchedBy.setValue(me);
        place.setHelperText(Say.text("case.paper.place.help"));
        place.setMaxLength(200);
        addClassName("rd-form");
        add(place, fetchedBy);
    }

    @Nullable Paper paper() {
        return isVisible() && fetchedBy.getValue() != null ? new Paper(place.getValue(), fetchedBy.getValue()) : null;
    }
}
