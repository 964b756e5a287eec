package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Comparator;
import java.util.List;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;

/** A page with cards company by company, for those who hold one of some roles there; to others it is refused. */
public abstract class ByCompanyView extends DeskView implements BeforeEnterObserver {

    private final transient Access access;
    private final Role[] roles;

    protected ByCompanyView(Access access, Role... roles) {
        this.access = access;
        this.roles = roles.clone();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (companies().isEmpty()) {
            throw new Refusal("refusal.no-role");
        }
        show();
    }

    /** Reads everything anew. */
    protected final void show() {
        name();
        removeAll();
        Div cards = new Div();
        cards.addClassName("rd-cards");
        companies().forEach(company -> fill(cards, company));
        add(cards);
    }

    /** Sets the heading. */
    protected abstract void name();

    protected abstract void fill(Div cards, CompanyKey company);

    private List<CompanyKey> companies() {
        return access.companies().stream()
                .filter(company -> access.may(company, roles))
                .sorted(Comparator.comparing(CompanyKey::value))
                .toList();
    }
}
