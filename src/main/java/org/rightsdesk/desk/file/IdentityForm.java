package org.rightsdesk.desk.file;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.identity.IdentityCheck;
import org.rightsdesk.identity.Means;
import org.rightsdesk.request.RightsRequest;

/** Who is asking: confirm by what it was recognised, ask the customer, or find that it cannot be known. */
class IdentityForm extends StepForm {

    private static final long serialVersionUID = 1L;

    IdentityForm(StepContext context) {
        super(context);
        RightsRequest request = context.file().request();
        int level = context.services()
                .identity()
                .current(context.id())
                .map(IdentityCheck::requiredLevel)
                .orElse(0);
        Facts known = new Facts()
                .add(Say.text("case.identity.needed"), Say.text("term.id-level-" + level))
                .add(Say.text("case.identity.contact"), yes(request.contactOnFile()))
                .add(Say.text("case.identity.facts"), yes(request.twoFactsMatch()));
        Select<Means> means = new Select<>();
        means.setLabel(Say.text("case.identity.means"));
        means.setItems(Means.values());
        means.setItemLabelGenerator(each -> each == null ? "" : Say.text(each.nameKey()));
        means.setEmptySelectionAllowed(true);
        TextArea note = words("case.identity.note");
        add(new WithLaw(known, "case.identity.law"), new WithLaw(means, "case.identity.never"), note);
        var checks = context.services().identity();
        finish(
                Buttons.primary(
                        "case.identity.confirm",
                        "user-check",
                        () -> act(() -> checks.confirm(context.id(), means.getValue(), note.getValue()))),
                Buttons.plain("case.identity.ask", "mail", () -> act(() -> checks.ask(context.id()))),
                Buttons.quiet("case.identity.give-up", () -> act(() -> checks.giveUp(context.id(), note.getValue()))));
    }

    private static String yes(boolean fact) {
        return Say.text(fact ? "desk.yes" : "desk.no");
    }
}
