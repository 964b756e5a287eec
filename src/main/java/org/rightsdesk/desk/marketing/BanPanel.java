package org.rightsdesk.desk.marketing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.marketing.BansAndConsents;
import org.rightsdesk.marketing.MarketingChannel;
import org.rightsdesk.marketing.StandingBan;

/** The bans that hold, found by a contact point; each is lifted only at the wish of the person (C.7). */
class BanPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient BansAndConsents lists;
    private final CompanyKey company;
    private final TextField search = new TextField(Say.text("bans.search"));
    private final Div found = new Div();

    BanPanel(BansAndConsents lists, CompanyKey company) {
        super(Say.text("bans.standing"));
        this.lists = lists;
        this.company = company;
        search.setHelperText(Say.text("bans.search.help"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> fill());
        found.addClassName("rd-scroll");
        body().addClassName("rd-form");
        show(search, found);
        fill();
    }

    private void fill() {
        found.removeAll();
        end(Say.text("bans.count", lists.count(company)));
        List<StandingBan> bans = lists.bans(company, search.getValue(), SHOWN);
        if (bans.isEmpty()) {
            found.add(new Paragraph(Say.text("bans.none")));
            return;
        }
        DataTable table = new DataTable(
                Say.text("bans.standing"),
                List.of(
                        Say.text("bans.contacts"),
                        Say.text("bans.kinds"),
                        Say.text("contacts.channel"),
                        Say.text("bans.since"),
                        ""));
        bans.forEach(ban -> table.row(
                new Span(String.join(", ", ban.contacts())),
                names(ban.kinds(), MarketingKind.values().length, MarketingKind::nameKey),
                names(ban.channels(), MarketingChannel.values().length, MarketingChannel::nameKey),
                Say.moment(ban.since()),
                action(ban)));
        found.add(table);
    }

    private Component action(StandingBan ban) {
        return lists.mayLift(company) ? Buttons.quiet("bans.lift", () -> lift(ban)) : new Span();
    }

    private static <E extends Enum<E>> String names(Set<E> some, int all, Function<E, String> key) {
        return some.size() == all
                ? Say.text("bans.all")
                : some.stream().sorted().map(key).map(Say::text).collect(Collectors.joining(", "));
    }

    private void lift(StandingBan ban) {
        TextArea reason = new TextArea(Say.text("bans.lift.reason"));
        reason.setHelperText(Say.text("bans.lift.reason.help"));
        reason.setMaxLength(1000);
        Attempt attempt = new Attempt();
        Div form = new Div(new Paragraph(Say.text("bans.lift.text")), reason, attempt);
        form.addClassNames("rd-form", "rd-dialog");
        Dialog dialog = new Dialog(Say.text("bans.lift"));
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("desk.cancel", "x", dialog::close));
        dialog.getFooter().add(Buttons.inDialog(dialog, "bans.lift", "check", () -> {
            if (attempt.run(() -> lists.lift(company, ban.id(), reason.getValue()))) {
                dialog.close();
                Toast.done(Say.text("case.done"));
                fill();
            }
        }));
        dialog.open();
    }
}
