package org.rightsdesk.desk.users;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.security.Users;

/** The signed-in person chooses another password; after a first sign-in nothing else opens before. */
@Route(value = Paths.PASSWORD, layout = Frame.class)
@PermitAll
class PasswordView extends DeskView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Users users;
    private final PasswordField present = new PasswordField(Say.text("password.present"));
    private final PasswordField fresh = new PasswordField(Say.text("password.fresh"));
    private final PasswordField again = new PasswordField(Say.text("password.again"));
    private final Attempt attempt = new Attempt();

    PasswordView(Users users) {
        this.users = users;
        fresh.setHelperText(Say.text("password.fresh.help"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(Say.text("password.nav"), "");
        removeAll();
        Div form = new Div(present, fresh, again, attempt);
        form.addClassName("rd-form");
        Panel panel = new Panel(Say.text("password.nav"), form);
        panel.addClassName("rd-narrow");
        if (users.passwordIsUsedUp()) {
            form.addComponentAsFirst(new Notice(Tone.INFO, Say.text("password.first")));
        }
        panel.foot(Buttons.primary("password.do", "check", this::choose));
        add(panel);
    }

    private void choose() {
        if (attempt.run(() -> {
            if (!fresh.getValue().equals(again.getValue())) {
                throw new Refusal("refusal.password-differs");
            }
            users.choosePassword(present.getValue(), fresh.getValue());
        })) {
            Toast.done(Say.text("password.done"));
            UI.getCurrent().navigate(Paths.WORKLIST);
        }
    }
}
