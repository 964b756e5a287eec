package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** A letter came back: give the address that works, by mail or by post. The one it came back from is named, never offered. */
class AddressForm extends StepForm {

    private static final long serialVersionUID = 1L;

    AddressForm(StepContext context) {
        super(context);
        Optional<Letter> returned = context.services().letters().of(context.submissionId()).stream()
                .filter(letter -> letter.state() == Letter.State.RETURNED)
                .filter(letter -> letter.caseId().equals(context.caseId()))
                .findFirst();
        returned.ifPresentOrElse(this::ask, () -> add(new Notice(Tone.INFO, Say.text("case.address.none"))));
    }

    private void ask(Letter letter) {
        EmailField email = new EmailField(Say.text("case.address.email"));
        TextArea postal = words("case.address.postal");
        Div fields = new Div(email, postal);
        fields.addClassName("rd-form-row");
        String name = Say.text(letter.kind().nameKey());
        String dead = letter.recipient() == null ? "" : letter.recipient().value();
        String told = dead.isEmpty() ? "case.address.returned" : "case.address.returned-from";
        add(new Notice(Tone.LATE, Say.text(told, name, dead)), fields);
        var letters = context.services().letters();
        finish(
                Buttons.primary(
                        "case.address.send",
                        "send",
                        () -> act(() -> letters.addressMended(letter.id(), address(email.getValue())))),
                Buttons.plain(
                        "case.address.post",
                        "printer",
                        () -> act(() -> letters.addressMended(letter.id(), postal.getValue()))));
    }

    private static EmailAddress address(String text) {
        try {
            return new EmailAddress(text.strip());
        } catch (IllegalArgumentException notOne) {
            throw new Refusal("refusal.email-form");
        }
    }
}
