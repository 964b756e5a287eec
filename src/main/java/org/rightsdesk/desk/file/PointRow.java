package org.rightsdesk.desk.file;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.marketing.ContactPoint;

/** One contact point of a ban. An empty row counts for nothing. */
class PointRow extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<ContactPoint.Kind> kind = new Select<>();
    private final TextField value = new TextField();
    private final Checkbox onFile = new Checkbox(Say.text("marketing.form.on-file"));

    PointRow() {
        this(ContactPoint.Kind.EMAIL, "", false);
    }

    PointRow(ContactPoint.Kind presentKind, String present, boolean found) {
        addClassName("rd-point");
        kind.setAriaLabel(Say.text("marketing.form.point-kind"));
        kind.setItems(ContactPoint.Kind.values());
        kind.setItemLabelGenerator(each -> each == null ? "" : Say.capital(each.nameKey()));
        kind.setValue(presentKind);
        value.setAriaLabel(Say.text("marketing.form.point"));
        value.setMaxLength(300);
        value.setValue(present);
        onFile.setValue(found);
        add(kind, value, onFile);
    }

    boolean filled() {
        return !value.getValue().isBlank();
    }

    /** @throws org.rightsdesk.common.Refusal when nobody could be reached at it */
    ContactPoint point() {
        return new ContactPoint(kind.getValue(), value.getValue());
    }

    boolean onFile() {
        return onFile.getValue();
    }
}
