package org.rightsdesk.desk.file;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Objects;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.WithLaw;

/** Does the reason for the restriction still stand? It goes on until a new day, or it is lifted after the customer was told. */
class ReviewRestrictionForm extends StepForm {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 3;

    ReviewRestrictionForm(StepContext context) {
        super(context);
        LocalDate today = Helsinki.dayOf(context.services().clock().instant());
        TextArea reason = words("followup.review.reason");
        DatePicker next = Calendars.picker("followup.review.next");
        next.setValue(today.plusMonths(MONTHS));
        next.setMin(today.plusDays(1));
        add(new Measures(context.services(), context.file()), new WithLaw(reason, "followup.review.law"), next);
        var restrictions = context.services().restrictions();
        finish(
                Buttons.primary(
                        "followup.review.go-on",
                        "check",
                        () -> act(() -> restrictions.goOn(
                                context.id(), Objects.requireNonNullElse(next.getValue(), today), reason.getValue()))),
                Buttons.plain(
                        "followup.review.lift",
                        "send",
                        () -> act(() -> restrictions.lift(context.id(), reason.getValue()))));
    }
}
