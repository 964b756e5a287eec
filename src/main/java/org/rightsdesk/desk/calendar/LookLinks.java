package org.rightsdesk.desk.calendar;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;

/** Month, week, list: each a link, so that the back button works. */
class LookLinks extends Nav {

    private static final long serialVersionUID = 1L;

    LookLinks(CalendarState state, LocalDate today) {
        addClassName("rd-segments");
        getElement().setAttribute("aria-label", Say.text("calendar.look"));
        for (CalendarState.Look look : CalendarState.Look.values()) {
            Anchor link = new Anchor(
                    Paths.CALENDAR + "?" + state.as(look, today).query().getQueryString(),
                    Say.text("calendar.look." + look.key()));
            if (look == state.look()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }
}
