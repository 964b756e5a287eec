package org.rightsdesk.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.Map;
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

    private final Map<String, Button> pages;

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
        pages = Map.of(
                Paths.ABSENCES, to(Paths.ABSENCES, "absence.title", "calendar-clock"),
                Paths.PASSWORD, to(Paths.PASSWORD, "password.nav", "lock"));
        add(avatar, words, pages.get(Paths.ABSENCES), pages.get(Paths.PASSWORD), out);
    }

    /** The button of the open page is marked, as the menu above marks its own. */
    void open(String path) {
        pages.forEach((page, button) -> {
            if (page.equals(path)) {
                button.getElement().setAttribute("aria-current", "page");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static Button to(String path, String key, String icon) {
        return Buttons.icon(key, icon, () -> UI.getCurrent().navigate(path));
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
