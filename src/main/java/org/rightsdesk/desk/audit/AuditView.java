package org.rightsdesk.desk.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.rightsdesk.audit.AuditChain;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;

/** The audit of each company: its chain followed on demand, and the latest of accounts and roles (R1, M12). */
@Route(value = Paths.AUDIT, layout = Frame.class)
@PermitAll
class AuditView extends DeskView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AuditChain chain;
    private final transient AuditTrail trail;
    private final transient Names names;
    private final transient Access access;

    AuditView(AuditChain chain, AuditTrail trail, Names names, Access access) {
        this.chain = chain;
        this.trail = trail;
        this.names = names;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<CompanyKey> companies = companies();
        if (companies.isEmpty()) {
            throw new Refusal("refusal.no-role");
        }
        heading(Say.text("audit.nav"), Say.text("audit.sub"));
        removeAll();
        Div cards = new Div();
        cards.addClassName("rd-cards");
        for (CompanyKey company : companies) {
            cards.add(new ChainPanel(company, chain, names), new AccountsPanel(company, trail, names));
        }
        add(cards);
    }

    private List<CompanyKey> companies() {
        return access.companies().stream()
                .filter(company -> access.may(company, Role.MANAGER, Role.MAIN_USER, Role.DATA_PROTECTION_OFFICER))
                .sorted(Comparator.comparing(CompanyKey::value))
                .toList();
    }
}
