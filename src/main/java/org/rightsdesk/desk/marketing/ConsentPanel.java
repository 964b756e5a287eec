package org.rightsdesk.desk.marketing;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.marketing.MarketingChannel;
import org.rightsdesk.marketing.StandingConsents;

/** The consents that hold: what was agreed to and how many did. Whose they are is known by a hash only. */
class ConsentPanel extends Panel {

    private static final long serialVersionUID = 1L;

    ConsentPanel(List<StandingConsents> consents) {
        super(Say.text("bans.consents"));
        body().addClassName("rd-scroll");
        if (consents.isEmpty()) {
            body().add(new Paragraph(Say.text("bans.consents.none")));
            return;
        }
        DataTable table = new DataTable(
                Say.text("bans.consents"),
                List.of(
                        Say.text("consent.form.purpose"),
                        Say.text("contacts.channel"),
                        Say.text("consent.form.wording"),
                        Say.text("consent.form.given-on"),
                        Say.text("bans.people")));
        consents.forEach(each -> table.row(
                new Span(Say.capital(each.purpose().nameKey())),
                each.channels().stream()
                        .sorted()
                        .map(MarketingChannel::nameKey)
                        .map(Say::text)
                        .collect(Collectors.joining(", ")),
                each.wording(),
                each.givenOn() == null ? "–" : Say.date(each.givenOn()),
                each.people()));
        body().add(table);
    }
}
