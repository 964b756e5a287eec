package org.rightsdesk.desk.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.complaint.Complaint;
import org.rightsdesk.complaint.Complaints;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;

/** How a complaint stands: an estimate, nothing new, or its end (R44). */
class ComplaintForm extends StepForm {

    private static final long serialVersionUID = 1L;

    private final TextField reference = new TextField(Say.text("complaint.reference"));
    private final DatePicker day = Calendars.picker("complaint.day");

    ComplaintForm(StepContext context) {
        this(context, context.services().complaints().get(UUID.fromString(context.subject())));
    }

    private ComplaintForm(StepContext context, Complaint complaint) {
        super(context);
        Complaints complaints = context.services().complaints();
        UUID id = complaint.id();
        reference.setValue(complaint.reference());
        reference.setMaxLength(80);
        day.setHelperText(Say.text("complaint.day.help"));
        add(new WithLaw(ComplaintPanel.facts(complaint), "complaint.law"), reference, day);
        Button explained = Buttons.plain(
                "complaint.heard.explained",
                "send",
                () -> on(() -> complaints.explained(id, reference.getValue(), day.getValue())));
        explained.setVisible(complaint.explanationWaits());
        finish(
                Buttons.primary(
                        "complaint.end",
                        "check",
                        () -> on(() -> complaints.end(id, reference.getValue(), day.getValue()))),
                explained,
                Buttons.plain(
                        "complaint.estimate",
                        "calendar-clock",
                        () -> on(() -> complaints.estimate(id, reference.getValue(), day.getValue()))),
                Buttons.quiet(
                        "complaint.look-again",
                        () -> on(() -> complaints.lookAgain(id, reference.getValue(), day.getValue()))));
    }

    private void on(Runnable verb) {
        act(() -> {
            if (day.getValue() == null) {
                throw new Refusal("refusal.day-missing");
            }
            verb.run();
        });
    }
}
