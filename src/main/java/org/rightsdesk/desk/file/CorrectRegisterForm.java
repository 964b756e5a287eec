package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.WithLaw;

/** Corrects the fields in one register, whose own old values are kept (C.2, R10). */
class CorrectRegisterForm extends StepForm {

    private static final long serialVersionUID = 1L;

    CorrectRegisterForm(StepContext context) {
        super(context);
        List<PlaceRow> rows = context.services().places().toDo(context.id()).stream()
                .map(PlaceRow::new)
                .toList();
        Div fields = new Div();
        fields.addClassName("rd-parts");
        rows.forEach(fields::add);
        TextArea proof = words("case.carry-out.proof");
        add(new WithLaw(fields, "case.place.law"), proof);
        finish(Buttons.primary(
                "case.carry-out.done",
                "check",
                () -> act(() -> context.services()
                        .places()
                        .carriedOut(
                                context.id(),
                                context.subject(),
                                rows.stream()
                                        .map(row -> row.place(context.subject()))
                                        .toList(),
                                proof.getValue()))));
    }
}
