package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.deadline.WorkingDays;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.insight.DeadlineFigures;
import org.rightsdesk.insight.Figures;
import org.rightsdesk.worklist.Incidents;
import org.springframework.beans.factory.ObjectProvider;

/** How the work stands: each figure leads to the list behind it. */
@Route(value = Paths.MANAGER, layout = Frame.class)
@PermitAll
class ManagerView extends DeskView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int SOON = 5;
    private static final int AHEAD = 10;

    private final transient Figures figures;
    private final transient Deadlines deadlines;
    private final transient DeadlineReader reader;
    private final transient Names names;
    private final transient Access access;
    private final transient ObjectProvider<Incidents> incidents;

    ManagerView(
            Figures figures,
            Deadlines deadlines,
            DeadlineReader reader,
            Names names,
            Access access,
            ObjectProvider<Incidents> incidents) {
        this.figures = figures;
        this.deadlines = deadlines;
        this.reader = reader;
        this.names = names;
        this.access = access;
        this.incidents = incidents;
        addClassName("rd-manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean mayWatch = access.companies().stream()
                .anyMatch(company -> access.may(company, Role.MANAGER, Role.DATA_PROTECTION_OFFICER, Role.MAIN_USER));
        if (!mayWatch) {
            throw new Refusal("refusal.no-role");
        }
        show();
    }

    private void show() {
        LocalDate today = reader.today();
        WorkingDays calendar = deadlines.workingDays();
        heading(
                Say.text("desk.nav.manager"),
                Say.text("manager.sub", access.companies().size(), Say.day(today)));
        removeAll();
        DeadlineFigures standing = figures.deadlines(today, last(calendar, today, SOON));
        Div tiles = new Div(
                new Tile(Tone.LATE, "manager.late", standing.late(), "?view=all&deadline=late"),
                new Tile(Tone.SOON, "manager.soon", standing.soon(), "?view=all&deadline=soon"),
                new Tile(Tone.OK, "manager.later", standing.later(), "?view=all"),
                new Tile(Tone.PAUSED, "manager.paused", standing.paused(), "?view=all&deadline=paused"),
                new Tile(Tone.EXTENDED, "manager.extended", standing.extended(), "?view=all"));
        tiles.addClassName("rd-tiles");
        Div cards = new Div(
                new DuePanel(figures, calendar, today, last(calendar, today, AHEAD)),
                new TroublePanel(figures, incidents.getIfAvailable(), this::show),
                new OpenPanel(figures.open(), names));
        cards.addClassName("rd-cards");
        add(tiles, cards);
    }

    private static LocalDate last(WorkingDays calendar, LocalDate today, int days) {
        return Stream.iterate(today, calendar::after).skip(days).findFirst().orElseThrow();
    }
}
