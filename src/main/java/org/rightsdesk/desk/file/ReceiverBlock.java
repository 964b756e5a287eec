package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.rightsdesk.delivery.Receivers;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.request.Right;

/** Whom the person named to get the data: another controller, or a provider of energy services (Art. 20(2), R49). */
class ReceiverBlock extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Runnable changed;
    private final Attempt attempt = new Attempt();

    ReceiverBlock(StepContext context, Runnable changed) {
        this.changed = changed;
        Receivers receivers = context.services().receivers();
        TextField name = new TextField(Say.text("delivery.receiver.name"));
        TextField email = new TextField(Say.text("delivery.receiver.email"));
        name.setWidthFull();
        email.setWidthFull();
        TextArea check = StepForm.words("delivery.receiver.check");
        TextArea why = StepForm.words("delivery.receiver.not-feasible");
        receivers.of(context.id()).ifPresent(receiver -> {
            name.setValue(receiver.name());
            email.setValue(receiver.address().value());
            check.setValue(receiver.addressCheck());
        });
        Div buttons = new Div(
                Buttons.plain(
                        "delivery.receiver.save",
                        "check",
                        () -> act(() ->
                                receivers.name(context.id(), name.getValue(), email.getValue(), check.getValue()))),
                Buttons.quiet(
                        "delivery.receiver.cannot",
                        () -> act(() -> receivers.notFeasible(context.id(), why.getValue()))));
        buttons.addClassName("rd-buttons");
        Div form = new Div(name, email, check, why, attempt, buttons);
        form.addClassName("rd-form");
        boolean energy = context.file().request().right() == Right.ENERGY_DATA;
        add(new WithLaw(form, energy ? "delivery.receiver.energy" : "delivery.receiver.law"));
    }

    private void act(Runnable work) {
        if (attempt.run(work)) {
            Toast.done(Say.text("case.done"));
            changed.run();
        }
    }
}
