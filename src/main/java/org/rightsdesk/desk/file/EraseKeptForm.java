package org.rightsdesk.desk.file;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Objects;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.followup.KeptPart;
import org.rightsdesk.followup.LaterErasure;

/** What was kept for a time is erased now, with its proof; it is said whether the data had been public (R13). */
class EraseKeptForm extends StepForm {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 6;

    EraseKeptForm(StepContext context) {
        super(context);
        KeptPart part = context.services().keptParts().get(context.id(), context.subject());
        String since = part.review() ? "followup.erase.review" : "followup.erase.since";
        add(new Notice(Tone.INFO, Say.text(since, Say.date(part.keepUntil()))));
        TextArea proof = words("case.carry-out.proof");
        PublicationFields publication = new PublicationFields();
        add(new WithLaw(proof, "followup.erase.law"), publication);
        if (part.review()) {
            add(keepOn(context));
        }
        finish(Buttons.primary(
                "followup.erase.done",
                "check",
                () -> act(() -> context.services()
                        .keptParts()
                        .erased(
                                context.id(),
                                context.subject(),
                                new LaterErasure(proof.getValue(), publication.published(), publication.told())))));
    }

    private Div keepOn(StepContext context) {
        LocalDate today = Helsinki.dayOf(context.services().clock().instant());
        TextArea why = words("followup.keep.reason");
        DatePicker next = Calendars.picker("followup.review.next");
        next.setValue(today.plusMonths(MONTHS));
        next.setMin(today.plusDays(1));
        return new Div(
                why,
                next,
                Buttons.plain(
                        "followup.keep.done",
                        "clock",
                        () -> act(() -> context.services()
                                .keptParts()
                                .keepOn(
                                        context.id(),
                                        context.subject(),
                                        Objects.requireNonNullElse(next.getValue(), today),
                                        why.getValue()))));
    }
}
