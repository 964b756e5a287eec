package org.rightsdesk.desk.company;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.rightsdesk.company.RecipientContact;
import org.rightsdesk.company.RecipientProfile;
import org.rightsdesk.desk.kit.Badge;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** Who gets data and how it is told of changes (A.4, Art. 19). */
class RecipientsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    RecipientsPanel(List<RecipientProfile> recipients) {
        super(Say.text("profile.recipients"));
        end(Integer.toString(recipients.size()));
        Table table = new Table(Say.text("profile.recipients"), "recipient", "organisation", "contact", "role");
        recipients.forEach(recipient -> table.row(
                Table.words(recipient.name().in(Say.language())),
                recipient.organisation() == null ? missing() : Table.words(recipient.organisation()),
                recipient.contact() == null ? missing() : Table.words(contact(recipient.contact())),
                Table.words(role(recipient))));
        show(table);
    }

    private static String contact(RecipientContact contact) {
        String language = Say.text("profile.language." + contact.language().tag());
        return Say.of("profile.contact", contact.channel()) + ": " + contact.address() + " (" + language + ")";
    }

    private static String role(RecipientProfile recipient) {
        String role = Say.text(recipient.processor() ? "profile.recipient.processor" : "profile.recipient.own");
        return recipient.marketing() ? role + ", " + Say.text("profile.register.marketing") : role;
    }

    private static Component missing() {
        return new Badge(Tone.LATE, "circle-alert", Say.text("profile.missing"));
    }
}
