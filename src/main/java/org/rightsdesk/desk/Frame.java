package org.rightsdesk.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rightsdesk.common.Access;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.KeyHelp;
import org.rightsdesk.desk.kit.PageHead;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.insight.Figures;
import org.rightsdesk.security.UserLanguages;
import org.rightsdesk.security.Users;

/** The frame around every page of the desk: where you are, where you can go, who you are. */
@JavaScript("context://frontend/desk/worklist.js")
@JavaScript("context://frontend/desk/typed.js")
@AnonymousAllowed
public class Frame extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = "content";

    private final PageHead head = new PageHead();
    private final Tools tools;
    private final Navigation nav;
    private final UserCorner corner;
    private final transient Users users;
    private final transient Figures figures;
    private final String user;
    private String shown = "";

    Frame(Access access, Users users, UserLanguages languages, Figures figures, UserCorner userCorner) {
        this.tools = new Tools(languages::choose);
        this.users = users;
        this.figures = figures;
        this.user = access.actor().name();
        this.corner = userCorner;
        this.nav = new Navigation(access);
        addClassName("rd-frame");
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Say.text("desk.menu"));
        Header top = new Header(toggle, head, tools);
        top.addClassName("rd-top");
        addToNavbar(skipLink(), top);
        addToDrawer(drawer());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("window.rdWorklist && window.rdWorklist.deskKeys(this)");
        getElement().executeJs("window.rdTyped && window.rdTyped.begin(this, $0)", user);
    }

    /** The key for help was pressed outside of any field. */
    @ClientCallable
    void showKeys() {
        KeyHelp.show();
    }

    /** The browser has put back what was typed when the session had ended. */
    @ClientCallable
    void typedIsBack() {
        Toast.done(Say.text("desk.typed-is-back"));
    }

    /** Whoever has a password that another person has seen chooses one first. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (users.passwordIsUsedUp() && !event.getLocation().getPath().equals(Paths.PASSWORD)) {
            event.forwardTo(Paths.PASSWORD);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        beginAtTheTop(event);
        corner.open(event.getLocation().getPath());
        if (getContent() instanceof DeskView page) {
            nav.showHeld(figures.heldMails());
            nav.fold(!page.hasNamedNavigation());
            setClassName("rd-rail", !page.hasNamedNavigation());
            page.setId(CONTENT);
            page.getElement().setAttribute("tabindex", "-1");
            page.getElement().setAttribute("role", "main");
            head.show(page);
            tools.helpWith(page.guide());
        }
    }

    /** A new page begins at its top, wherever the page before stood; going back keeps what the browser remembers. */
    private void beginAtTheTop(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        if (!path.equals(shown) && event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
            getElement().executeJs("this.shadowRoot.querySelectorAll('div').forEach(each => each.scrollTop = 0)");
        }
        shown = path;
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#" + CONTENT, Say.text("desk.skip"));
        skip.addClassName("rd-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Aside drawer() {
        Aside drawer = new Aside(brand(), nav, corner);
        drawer.getElement().setAttribute("aria-label", Say.text("desk.menu"));
        drawer.addClassName("rd-drawer");
        return drawer;
    }

    private static Anchor brand() {
        Span mark = new Span(Icons.of("scale"));
        mark.addClassName("rd-brand-mark");
        Anchor brand = new Anchor(Paths.WORKLIST, mark, new Span(Say.text("desk.app")));
        brand.addClassName("rd-brand");
        return brand;
    }
}
