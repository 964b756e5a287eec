package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.measure.CorrectedPlace;
import org.rightsdesk.measure.CorrectedPlace.State;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.FieldToCorrect;

/** One field in one register: what stands there and what shall stand there. */
class PlaceRow extends Div {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final RadioButtonGroup<State> state = new RadioButtonGroup<>();
    private final TextField before = new TextField(Say.text("case.place.before"));
    private final TextField after = new TextField(Say.text("case.place.after"));

    PlaceRow(FieldToCorrect each) {
        Correction field = each.field();
        position = each.position();
        addClassNames("rd-part", "rd-place");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", field.field());
        Span label = new Span(field.field());
        label.addClassName("rd-part-name");
        state.setItems(State.values());
        state.setItemLabelGenerator(word -> Say.capital("case.place.state." + Say.key(word)));
        state.setAriaLabel(field.field());
        state.setValue(State.CHANGED);
        before.setValue(field.presentValue());
        after.setValue(
                field.verdict() == Correction.Verdict.STATEMENT_ADDED
                        ? Objects.requireNonNullElse(field.statement(), "")
                        : field.wishedValue());
        before.setMaxLength(1000);
        after.setMaxLength(1000);
        state.addValueChangeListener(change -> refresh());
        Div values = new Div(before, after);
        values.addClassName("rd-form-row");
        add(label, state, values);
    }

    private void refresh() {
        before.setVisible(state.getValue() != State.NOT_HELD);
        after.setVisible(state.getValue() == State.CHANGED);
    }

    CorrectedPlace place(String register) {
        return new CorrectedPlace(
                position,
                register,
                state.getValue(),
                before.isVisible() ? before.getValue() : "",
                after.isVisible() ? after.getValue() : "");
    }
}
