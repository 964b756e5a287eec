package org.rightsdesk.desk.retention;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.followup.Reapply;
import org.rightsdesk.followup.Retention;

/** The end of the cases' own data, company by company: seen by the main user and the data protection officer (C.11). */
@Route(value = Paths.RETENTION, layout = Frame.class)
@PermitAll
class RetentionView extends DeskView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Retention retention;
    private final transient Reapply reapply;
    private final transient Names names;
    private final transient Access access;

    RetentionView(Retention retention, Reapply reapply, Names names, Access access) {
        this.retention = retention;
        this.reapply = reapply;
        this.names = names;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (companies().isEmpty()) {
            throw new Refusal("refusal.no-role");
        }
        show();
    }

    private List<CompanyKey> companies() {
        return access.companies().stream()
                .filter(company -> access.may(company, Role.MAIN_USER, Role.DATA_PROTECTION_OFFICER))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    private void show() {
        heading(Say.text("desk.nav.retention"), Say.text("retention.sub"));
        removeAll();
        Div cards = new Div();
        cards.addClassName("rd-cards");
        for (CompanyKey company : companies()) {
            boolean decides = access.may(company, Role.MAIN_USER);
            cards.add(new RunPanel(company, retention, names, decides, this::show));
            cards.add(new RestorePanel(company, reapply, names));
        }
        add(cards);
    }
}
