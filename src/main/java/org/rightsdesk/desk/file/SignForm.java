package org.rightsdesk.desk.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.RightsRequest;

/**
 * The second pair of eyes: sign what another proposed, or return it with a reason. The letter stands beside it with what it must hold
 * (C.9); one that lacks something cannot be signed.
 */
class SignForm extends StepForm {

    private static final long serialVersionUID = 1L;

    SignForm(StepContext context) {
        super(context);
        context.services().decisions().current(context.id()).ifPresent(this::show);
    }

    private void show(Decision decision) {
        CaseServices services = context.services();
        RightsRequest request = context.file().request();
        TextArea why = words("case.sign.why");
        Div form = new Div(
                new DecisionSummary(services, context.file(), decision),
                new SearchResults(services, context.file()),
                new Measures(services, context.file()),
                why);
        form.addClassName("rd-form");
        LiveLetter letter = new LiveLetter(services, request, context.file().answer());
        boolean whole = letter.show(Map.of(), true);
        Div both = new Div(form, letter);
        both.addClassName("rd-proposal");
        add(both);
        Button sign = Buttons.primary(
                "case.sign",
                "badge-check",
                () -> act(() -> services.decisions().sign(request.id(), request.version())));
        Button back = Buttons.plain(
                "case.send-back",
                "undo-2",
                () -> act(() -> services.decisions().sendBack(request.id(), request.version(), why.getValue())));
        sign.setEnabled(whole);
        if (decision.proposedBy().equals(services.access().actor().name())) {
            why.setVisible(false);
            sign.setEnabled(false);
            back.setEnabled(false);
            add(new Notice(Tone.INFO, Say.text("refusal.same-person")));
        }
        finish(sign, back);
    }
}
