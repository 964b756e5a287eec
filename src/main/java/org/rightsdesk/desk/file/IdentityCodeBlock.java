package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.identity.IdentityCodes;
import org.rightsdesk.identity.RevealReason;
import org.rightsdesk.request.Submission;

/** The identity code: noted, shown masked, looked at with a reason, and other cases of the same person found by it (R41, R56). */
class IdentityCodeBlock extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseServices services;
    private final transient IdentityCodes codes;
    private final transient Submission submission;
    private final Runnable changed;
    private final Span shown = new Span();
    private final Div same = new Div();

    IdentityCodeBlock(CaseServices services, Submission submission, Runnable changed) {
        this.services = services;
        this.codes = services.identityDoors().identityCodes();
        this.submission = submission;
        this.changed = changed;
        addClassName("rd-form");
        Optional<String> masked = codes.masked(submission.id());
        shown.setText(masked.orElse("–"));
        same.addClassName("rd-links");
        Div buttons = new Div();
        buttons.addClassName("rd-buttons");
        if (services.access().may(submission.company(), Role.HANDLER)) {
            buttons.add(Buttons.plain("person.code.note", "pen-line", this::note));
            buttons.add(Buttons.plain("person.code.find", "search", this::find));
        }
        if (masked.isPresent() && services.access().may(submission.company(), Role.HANDLER, Role.REGISTER_OWNER)) {
            buttons.add(Buttons.plain("person.code.reveal", "eye", this::reveal));
        }
        add(new Facts().add(Say.text("person.code"), shown), same, buttons);
    }

    private void note() {
        TextField code = field();
        Div form = new Div(new Paragraph(Say.text("person.code.note.law")), code);
        Ask.open("person.code.note", form, () -> codes.note(submission.id(), code.getValue()), changed);
    }

    /** The whole code stands on the page until it is left; the look is noted before it is shown. */
    private void reveal() {
        Select<RevealReason> reason = new Select<>();
        reason.setLabel(Say.text("person.code.reveal.reason"));
        reason.setItems(RevealReason.values());
        reason.setItemLabelGenerator(each -> each == null ? "" : Say.text(each.nameKey()));
        Div form = new Div(new Paragraph(Say.text("person.code.reveal.law")), reason);
        Ask.open(
                "person.code.reveal",
                form,
                () -> shown.setText(codes.reveal(submission.id(), PersonPanel.chosen(reason))),
                () -> {});
    }

    private void find() {
        TextField code = field();
        Ask.open("person.code.find", new Div(code), () -> fill(code.getValue()), () -> {});
    }

    private void fill(String typed) {
        same.removeAll();
        codes.find(typed).stream().filter(id -> !id.equals(submission.id())).forEach(id -> same.add(link(id)));
        if (same.getChildren().findAny().isEmpty()) {
            same.add(new Span(Say.text("person.code.find.none")));
        }
    }

    private Anchor link(UUID submissionId) {
        return new Anchor(
                Paths.submission(submissionId),
                services.submissions().get(submissionId).reference());
    }

    private static TextField field() {
        TextField code = new TextField(Say.text("person.code"));
        code.setMaxLength(11);
        code.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        return code;
    }
}
