package org.rightsdesk.desk;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.rightsdesk.desk.kit.Icons;

/** Sign-in of the staff: a plain form that works with every password manager. Customers need no account. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@JavaScript("context://frontend/desk/typed.js")
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final LoginForm form = new LoginForm();

    LoginView(Texts texts) {
        this.texts = texts;
        addClassName("rd-login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        add(brand(), form, new Anchor("/", text("desk.login.customers")));
    }

    private Div brand() {
        Span mark = new Span(Icons.of("scale"));
        mark.addClassName("rd-brand-mark");
        Div brand = new Div(mark, new Span(text("desk.app")));
        brand.addClassName("rd-brand");
        return brand;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return text("desk.login.title") + " · Rightsdesk";
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form labels = words.getForm();
        labels.setTitle(text("desk.login.title"));
        labels.setUsername(text("desk.login.username"));
        labels.setPassword(text("desk.login.password"));
        labels.setSubmit(text("desk.login.submit"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(text("desk.login.error.title"));
        error.setMessage(text("desk.login.error.text"));
        error.setUsername(text("desk.login.username-missing"));
        error.setPassword(text("desk.login.password-missing"));
        return words;
    }

    private String text(String key) {
        return texts.text(Language.of(getLocale()), key);
    }
}
