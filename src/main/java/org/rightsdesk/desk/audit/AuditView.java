package org.rightsdesk.desk.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.rightsdesk.audit.AuditChain;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.ByCompanyView;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;

/** The audit of each company: its chain followed on demand, and the latest of accounts and roles (R1, M12). */
@Route(value = Paths.AUDIT, layout = Frame.class)
@PermitAll
class AuditView extends ByCompanyView {

    private static final long serialVersionUID = 1L;

    private final transient AuditChain chain;
    private final transient AuditTrail trail;
    private final transient Names names;

    AuditView(AuditChain chain, AuditTrail trail, Names names, Access access) {
        super(access, Role.MANAGER, Role.MAIN_USER, Role.DATA_PROTECTION_OFFICER);
        this.chain = chain;
        this.trail = trail;
        this.names = names;
    }

    @Override
    protected void name() {
        heading(Say.text("audit.nav"), Say.text("audit.sub"));
    }

    @Override
    protected void fill(Div cards, CompanyKey company) {
        if (cards.getComponentCount() == 0) {
            Paragraph hint = new Paragraph(Say.text("audit.hint"));
            hint.addClassNames("rd-hint", "rd-full");
            cards.add(hint);
        }
        cards.add(new ChainPanel(company, chain, names), new AccountsPanel(company, trail, names));
    }
}
