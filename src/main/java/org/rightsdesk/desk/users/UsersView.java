package org.rightsdesk.desk.users;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.ByCompanyView;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.security.Memberships;
import org.rightsdesk.security.Undertakings;
import org.rightsdesk.security.Users;

/** Who works for the companies of a main user. */
@Route(value = Paths.USERS, layout = Frame.class)
@PermitAll
class UsersView extends ByCompanyView {

    private static final long serialVersionUID = 1L;

    private final transient Users users;
    private final transient Memberships memberships;
    private final transient Undertakings undertakings;
    private final transient Names names;
    private final transient Access access;
    private final transient Clock clock;

    UsersView(
            Users users, Memberships memberships, Undertakings undertakings, Names names, Access access, Clock clock) {
        super(access, Role.MAIN_USER);
        this.undertakings = undertakings;
        this.users = users;
        this.memberships = memberships;
        this.names = names;
        this.access = access;
        this.clock = clock;
    }

    @Override
    protected void name() {
        heading(Say.text("users.nav"), Say.text("users.sub"));
    }

    @Override
    protected void fill(Div cards, CompanyKey company) {
        UserDialogs dialogs = new UserDialogs(users, memberships, undertakings, clock, this::show);
        MembersPanel panel = new MembersPanel(
                company, memberships.of(company), undertakings.of(company), names, access, dialogs, clock);
        panel.addClassName("rd-full");
        cards.add(panel);
    }
}
