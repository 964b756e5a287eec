package org.rightsdesk.desk.retention;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.ByCompanyView;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.followup.Reapply;
import org.rightsdesk.followup.Retention;

/** The end of the cases' own data, company by company: seen by the main user and the data protection officer (C.11). */
@Route(value = Paths.RETENTION, layout = Frame.class)
@PermitAll
class RetentionView extends ByCompanyView {

    private static final long serialVersionUID = 1L;

    private final transient Retention retention;
    private final transient Reapply reapply;
    private final transient Names names;
    private final transient Access access;

    RetentionView(Retention retention, Reapply reapply, Names names, Access access) {
        super(access, Role.MAIN_USER, Role.DATA_PROTECTION_OFFICER);
        this.retention = retention;
        this.reapply = reapply;
        this.names = names;
        this.access = access;
    }

    @Override
    protected void name() {
        heading(Say.text("desk.nav.retention"), Say.text("retention.sub"));
    }

    @Override
    protected void fill(Div cards, CompanyKey company) {
        boolean decides = access.may(company, Role.MAIN_USER);
        cards.add(
                new RunPanel(company, retention, names, decides, this::show),
                new RestorePanel(company, reapply, names, decides));
    }
}
