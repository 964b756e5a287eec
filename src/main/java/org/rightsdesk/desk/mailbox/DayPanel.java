package org.rightsdesk.desk.mailbox;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.rightsdesk.correspondence.Disposition;
import org.rightsdesk.correspondence.MailDay;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** What became of today's mails, so that one sees that none is lost. */
class DayPanel extends Div {

    private static final long serialVersionUID = 1L;

    DayPanel(MailDay day) {
        addClassName("rd-mail-day");
        H2 title = new H2(Say.text("mailbox.today"));
        title.addClassName("rd-small-title");
        Facts facts = new Facts();
        for (Disposition each : Disposition.values()) {
            int count = day.counts().getOrDefault(each, 0);
            facts.add(Say.text("mail.disposition." + each.key()), Integer.toString(count));
        }
        add(title, facts);
        add(
                day.unread() == 0
                        ? new Notice(Tone.OK, Say.text("mailbox.today.all", day.all()))
                        : new Notice(Tone.INFO, Say.text("mailbox.today.reading", day.all(), day.unread())));
    }
}
