package org.rightsdesk.desk.audit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.kit.DataTable;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;

/** The latest of accounts, roles and sign-ins in one company (M12). */
class AccountsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient Names names;

    AccountsPanel(CompanyKey company, AuditTrail trail, Names names) {
        super(Say.text("audit.accounts", names.shortName(company)));
        this.names = names;
        addClassName("rd-full");
        List<AuditEntry> entries = trail.ofAccounts(company);
        DataTable table = new DataTable(
                Say.text("audit.accounts", names.shortName(company)),
                List.of(
                        Say.text("audit.account"),
                        Say.text("audit.what"),
                        Say.text("audit.by"),
                        Say.text("audit.when")));
        entries.forEach(entry -> row(table, entry));
        Div scroll = new Div(table);
        scroll.addClassName("rd-scroll");
        show(new Details(Say.text("audit.accounts.count", entries.size()), scroll));
    }

    private void row(DataTable table, AuditEntry entry) {
        table.row(
                new Span(names.colleague(entry.facts().get("user"))),
                Say.text("timeline." + entry.verb().key()) + role(entry.facts()),
                entry.actor().kind() == Actor.Kind.STAFF
                        ? names.colleague(entry.actor().name())
                        : Say.text("case.actor.system"),
                Say.moment(entry.at()));
    }

    private static String role(Map<String, String> facts) {
        String role = facts.get("role");
        if (role == null) {
            return "";
        }
        return ": " + Say.of("desk.role", Role.valueOf(role)) + " " + day(facts.get("from")) + "–"
                + day(facts.get("until"));
    }

    private static String day(@Nullable String day) {
        return day == null || day.equals("-") ? "" : Say.date(LocalDate.parse(day));
    }
}
