package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;

/** Month, year, last year: each a link, so that the back button works. */
class PeriodLinks extends Nav {

    private static final long serialVersionUID = 1L;

    PeriodLinks(Period chosen, LocalDate today) {
        addClassName("rd-segments");
        getElement().setAttribute("aria-label", Say.text("manager.period"));
        for (Period period : Period.values()) {
            Anchor link = new Anchor(
                    Paths.MANAGER + "?period=" + period.key(),
                    Say.text("manager.period." + period.key(), Integer.toString(today.getYear() - 1)));
            if (period == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }
}
