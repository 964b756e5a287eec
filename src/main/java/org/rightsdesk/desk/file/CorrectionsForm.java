package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.WithLaw;

/** What is to be corrected, field by field: what stands there, what should, what shows it (C.2). */
class CorrectionsForm extends StepForm {

    private static final long serialVersionUID = 1L;

    private final List<CorrectionRow> rows = new ArrayList<>();
    private final Div fields = new Div();

    CorrectionsForm(StepContext context) {
        super(context);
        fields.addClassName("rd-parts");
        add(new WithLaw(fields, "case.corrections.law"));
        addRow();
        finish(
                Buttons.primary(
                        "case.corrections.done",
                        "check",
                        () -> act(() -> context.services()
                                .corrections()
                                .note(
                                        context.id(),
                                        rows.stream()
                                                .map(CorrectionRow::correction)
                                                .toList()))),
                Buttons.plain("case.corrections.another", "plus", this::addRow));
    }

    private void addRow() {
        CorrectionRow row = new CorrectionRow(context.file().company().categories());
        rows.add(row);
        fields.add(row);
    }
}
