package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;

/** Whether data that are erased had been public, and who was told (R13). Nothing is chosen beforehand: the question is to be answered. */
class PublicationFields extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Boolean> published = new RadioButtonGroup<>(Say.text("publication.question"));
    private final TextArea told = StepForm.words("publication.told");

    PublicationFields() {
        addClassName("rd-form");
        published.setItems(false, true);
        published.setItemLabelGenerator(yes -> Say.text(yes ? "publication.yes" : "publication.no"));
        published.addValueChangeListener(change -> told.setVisible(Boolean.TRUE.equals(change.getValue())));
        told.setVisible(false);
        add(new WithLaw(published, "publication.law"), told);
    }

    /** Null where nothing was chosen. */
    @Nullable Boolean published() {
        return published.getValue();
    }

    String told() {
        return told.getValue();
    }
}
