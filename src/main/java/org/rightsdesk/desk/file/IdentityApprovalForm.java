package org.rightsdesk.desk.file;

import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.identity.IdentityException;
import org.rightsdesk.identity.IdentityExceptions;

/** A decider judges a way off the ladder of identity that a handler proposed (B.4). */
class IdentityApprovalForm extends StepForm {

    private static final long serialVersionUID = 1L;

    IdentityApprovalForm(StepContext context) {
        super(context);
        IdentityExceptions exceptions = context.services().identityDoors().exceptions();
        Facts facts = new Facts();
        exceptions.current(context.id()).ifPresent(exception -> tell(exception, facts));
        TextArea why = words("case.identity.judgement");
        add(new WithLaw(facts, "case.identity.approval"), new IdentityTrail(context), why);
        finish(
                Buttons.primary(
                        "case.identity.approve", "user-check", () -> act(() -> exceptions.approve(context.id()))),
                Buttons.plain(
                        "case.identity.refuse", "x", () -> act(() -> exceptions.refuse(context.id(), why.getValue()))));
    }

    private void tell(IdentityException exception, Facts facts) {
        facts.add(Say.text("case.identity.exception"), Say.text(exception.kind().nameKey()))
                .add(Say.text("case.identity.why"), exception.why())
                .add(
                        Say.text("case.identity.proposed-by"),
                        context.services().names().colleague(exception.proposedBy()));
    }
}
