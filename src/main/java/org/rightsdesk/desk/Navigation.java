package org.rightsdesk.desk;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Set;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;

/** Where a person can go: what the roles do not open is not offered. */
class Navigation extends SideNav {

    private static final long serialVersionUID = 1L;

    private final SideNavItem mailbox;

    Navigation(Access access) {
        getElement().setAttribute("aria-label", Say.text("desk.nav"));
        offer("desk.nav.worklist", Paths.WORKLIST, "list-checks");
        offer("cases.nav", Paths.CASES, "search");
        mailbox = offer("desk.nav.mailbox", Paths.MAILBOX, "mail-question-mark");
        offer("desk.nav.book", Paths.BOOK, "plus", Paths.OWN_CORRECTION);
        offer("desk.nav.calendar", Paths.CALENDAR, "calendar-days");
        offer("desk.nav.contacts", Paths.CONTACTS, "ban");
        offer("desk.nav.bans", Paths.BANS, "megaphone");
        boolean watches = has(access, Role.MANAGER, Role.DATA_PROTECTION_OFFICER, Role.MAIN_USER);
        if (watches) {
            offer("desk.nav.manager", Paths.MANAGER, "gauge", Paths.FIGURE);
        }
        offer("profile.nav", Paths.COMPANIES, "building");
        if (has(access, Role.DATA_PROTECTION_OFFICER, Role.MAIN_USER)) {
            offer("desk.nav.retention", Paths.RETENTION, "archive");
        }
        if (watches) {
            offer("audit.nav", Paths.AUDIT, "shield-check");
        }
        if (has(access, Role.MAIN_USER)) {
            offer("users.nav", Paths.USERS, "users");
        }
    }

    /** How many mails wait for somebody who places them; none is told by no number. */
    void showHeld(int mails) {
        if (mails == 0) {
            mailbox.setSuffixComponent(null);
            return;
        }
        Span count = new Span(Integer.toString(mails));
        count.addClassName("rd-count");
        count.getElement().setAttribute("role", "img");
        count.getElement().setAttribute("aria-label", Say.text("desk.nav.held", mails));
        mailbox.setSuffixComponent(count);
    }

    /** Folded to its symbols, it tells the names to the pointer; screen readers have them always. */
    void fold(boolean folded) {
        getItems().forEach(item -> {
            if (folded) {
                item.getElement().setAttribute("title", item.getLabel());
            } else {
                item.getElement().removeAttribute("title");
            }
        });
    }

    private static boolean has(Access access, Role... anyOf) {
        return access.companies().stream().anyMatch(company -> access.may(company, anyOf));
    }

    /** @param belonging pages that are reached from it and have no name of their own here */
    private SideNavItem offer(String key, String path, String icon, String... belonging) {
        SideNavItem item = new SideNavItem(Say.text(key), path, Icons.of(icon));
        item.setPathAliases(Set.of(belonging));
        addItem(item);
        return item;
    }
}
