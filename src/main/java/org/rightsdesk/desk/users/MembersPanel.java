package org.rightsdesk.desk.users;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.security.Membership;

/** The roles in one company: those that hold and those to come. The own ones are seen, another main user changes them (M12). */
class MembersPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient Names names;
    private final transient Map<String, LocalDate> undertakings;
    private final transient UserDialogs dialogs;
    private final String me;

    MembersPanel(
            CompanyKey company,
            List<Membership> all,
            Map<String, LocalDate> undertakings,
            Names names,
            Access access,
            UserDialogs dialogs,
            Clock clock) {
        super(names.shortName(company));
        this.names = names;
        this.undertakings = undertakings;
        this.dialogs = dialogs;
        this.me = access.actor().name();
        LocalDate today = Helsinki.dayOf(clock.instant());
        DataTable table = new DataTable(
                        Say.text("users.roles"),
                        List.of(
                                Say.text("users.name"),
                                Say.text("users.role"),
                                Say.text("users.from"),
                                Say.text("users.until"),
                                Say.text("users.actions")))
                .inBlocks();
        all.stream()
                .filter(each -> each.validUntil() == null || !each.validUntil().isBefore(today))
                .forEach(each -> row(table, each));
        Div scroll = new Div(table);
        scroll.addClassName("rd-scroll");
        show(scroll);
        foot(
                Buttons.plain("users.give", "plus", () -> dialogs.give(company)),
                Buttons.plain("users.create", "user", () -> dialogs.create(company)));
    }

    private void row(DataTable table, Membership member) {
        Div name = new Div(new Span(names.colleague(member.username())), hint(member.username()));
        LocalDate promised = undertakings.get(member.username());
        if (promised != null) {
            name.add(hint(Say.text("users.undertaking.given", Say.date(promised))));
        }
        name.addClassName("rd-cell");
        table.row(
                name,
                Say.of("desk.role", member.role()),
                Say.date(member.validFrom()),
                day(member.validUntil()),
                member.username().equals(me) ? new Span(Say.text("users.own")) : actions(member));
    }

    private Component actions(Membership member) {
        Div actions = new Div(
                Buttons.quiet("users.end", () -> dialogs.end(member)),
                Buttons.quiet("users.renew", () -> dialogs.renew(member)),
                Buttons.quiet("users.undertaking", () -> dialogs.undertaking(member)));
        actions.addClassName("rd-buttons");
        return actions;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Say.date(day);
    }

    private static Span hint(String words) {
        Span hint = new Span(words);
        hint.addClassName("rd-hint");
        return hint;
    }
}
