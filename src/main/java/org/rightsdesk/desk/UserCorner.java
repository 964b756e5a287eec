package org.rightsdesk.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, in which role and for how many companies, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UserCorner extends Div {

    private static final long serialVersionUID = 1L;

    UserCorner(Access access, Names names, AuthenticationContext authentication) {
        addClassName("rd-user");
        String name = names.colleague(access.actor().name());
        Avatar avatar = new Avatar(name);
        avatar.addClassName("rd-avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        Div words = new Div(new Span(name), new Span(role(access)));
        words.addClassName("rd-user-name");
        Button out = Buttons.icon("desk.sign-out", "log-out", authentication::logout);
        out.addClassName("rd-sign-out");
        add(
                avatar,
                words,
                Buttons.icon(
                        "absence.title", "calendar-clock", () -> UI.getCurrent().navigate(Paths.ABSENCES)),
                Buttons.icon("password.nav", "lock", () -> UI.getCurrent().navigate(Paths.PASSWORD)),
                out);
    }

    private static String role(Access access) {
        String companies = Say.text("desk.user.companies", access.companies().size());
        return Arrays.stream(Role.values())
                .filter(role -> access.companies().stream().anyMatch(company -> access.may(company, role)))
                .findFirst()
                .map(role -> Say.of("desk.role", role) + " · " + companies)
                .orElse(companies);
    }
}
