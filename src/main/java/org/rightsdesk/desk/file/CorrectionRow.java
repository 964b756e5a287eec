package org.rightsdesk.desk.file;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.measure.Correction;

/** One field to be corrected. */
class CorrectionRow extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<DataCategory> category = new Select<>();
    private final TextField field = new TextField(Say.text("case.correction.field"));
    private final TextField present = new TextField(Say.text("case.correction.present"));
    private final TextField wished = new TextField(Say.text("case.correction.wished"));
    private final TextField proof = new TextField(Say.text("case.correction.proof"));
    private final Checkbox contact = new Checkbox(Say.text("case.correction.contact"));
    private final Checkbox contested = new Checkbox(Say.text("case.correction.contested"));

    CorrectionRow(List<DataCategory> categories) {
        addClassName("rd-part");
        category.setLabel(Say.text("case.correction.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(each -> Say.capitalised(each.name().in(Say.language())));
        category.setValue(categories.getFirst());
        add(category, field, present, wished, proof, contact, contested);
    }

    Correction correction() {
        return new Correction(
                category.getValue().key(),
                field.getValue().strip(),
                present.getValue().strip(),
                wished.getValue().strip(),
                proof.getValue().strip(),
                contact.getValue(),
                contested.getValue(),
                null,
                null);
    }
}
