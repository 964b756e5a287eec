package org.rightsdesk.desk.file;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.registers.EarlierNotice;
import org.rightsdesk.registers.NotToldReason;
import org.rightsdesk.registers.RecipientNotice;
import org.rightsdesk.registers.Recipients;

/** A recipient of the data is told of what was done (Art. 19): it answered our letter, a person told it, or it is noted why not. */
class RecipientForm extends StepForm {

    private static final long serialVersionUID = 1L;

    private final transient Recipients recipients;
    private final TextArea how = words("case.recipient.how");
    private final ComboBox<NotToldReason> reason = new ComboBox<>(Say.text("recipient.not-told.reason"));

    RecipientForm(StepContext context) {
        super(context);
        recipients = context.services().recipients();
        context.services().earlierNotices().of(context.id()).stream()
                .filter(notice -> notice.recipient().equals(context.subject()))
                .forEach(this::before);
        recipients.of(context.id()).stream()
                .filter(notice -> notice.recipient().equals(context.subject()))
                .findFirst()
                .ifPresent(this::state);
        reason.setItems(NotToldReason.values());
        reason.setItemLabelGenerator(each -> Say.text(each.nameKey()));
        reason.setHelperText(Say.text("recipient.not-told.reason.help"));
        add(new WithLaw(how, "case.recipient.law"), reason);
        finish(
                Buttons.primary(
                        "case.recipient.told",
                        "megaphone",
                        () -> act(() -> recipients.told(context.id(), context.subject(), how.getValue()))),
                Buttons.plain(
                        "recipient.confirmed",
                        "mail-check",
                        () -> act(() -> recipients.confirmed(context.id(), context.subject(), how.getValue()))),
                Buttons.plain("case.recipient.not-told", "ban", () -> act(this::notTold)));
    }

    private void notTold() {
        NotToldReason why = Optional.ofNullable(reason.getValue())
                .orElseThrow(() -> new Refusal("refusal.recipient-reason-missing"));
        recipients.notTold(context.id(), context.subject(), why, how.getValue());
    }

    /** It is told anew: how it was told of what came before. */
    private void before(EarlierNotice notice) {
        String by = context.services().names().colleague(notice.settledBy());
        add(new Notice(Tone.INFO, Say.text("recipient.before", Say.moment(notice.settledAt()), by, notice.note())));
    }

    private void state(RecipientNotice notice) {
        if (notice.sentAt() != null) {
            String sent = Say.text("recipient.sent", Say.moment(notice.sentAt()));
            add(new Notice(Tone.INFO, sent));
            if (how.isEmpty()) {
                how.setValue(sent);
            }
        }
        if (notice.remindedAt() != null) {
            add(new Notice(Tone.SOON, Say.text("recipient.reminded", Say.moment(notice.remindedAt()))));
        }
        if (notice.proposedBy() != null && notice.reason() != null) {
            add(
                    new Notice(
                            Tone.SOON,
                            Say.text(
                                    "recipient.not-told.proposed",
                                    Say.text(notice.reason().nameKey()),
                                    String.valueOf(notice.note()))),
                    Buttons.plain(
                            "recipient.not-told.approve",
                            "badge-check",
                            () -> act(() -> recipients.approveNotTold(context.id(), context.subject()))));
        }
    }
}
