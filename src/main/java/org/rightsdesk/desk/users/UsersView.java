package org.rightsdesk.desk.users;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
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
import org.rightsdesk.security.Memberships;
import org.rightsdesk.security.Users;

/** Who works for the companies of a main user. */
@Route(value = Paths.USERS, layout = Frame.class)
@PermitAll
class UsersView extends DeskView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Users users;
    private final transient Memberships memberships;
    private final transient Names names;
    private final transient Access access;
    private final transient Clock clock;

    UsersView(Users users, Memberships memberships, Names names, Access access, Clock clock) {
        this.users = users;
        this.memberships = memberships;
        this.names = names;
        this.access = access;
        this.clock = clock;
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
                .filter(company -> access.may(company, Role.MAIN_USER))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    private void show() {
        heading(Say.text("users.nav"), Say.text("users.sub"));
        removeAll();
        Div cards = new Div();
        cards.addClassName("rd-cards");
        UserDialogs dialogs = new UserDialogs(users, memberships, clock, this::show);
        for (CompanyKey company : companies()) {
            MembersPanel panel = new MembersPanel(company, memberships.of(company), names, access, dialogs, clock);
            panel.addClassName("rd-full");
            cards.add(panel);
        }
        add(cards);
    }
}
