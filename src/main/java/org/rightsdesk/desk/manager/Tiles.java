package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.insight.DeadlineFigures;

/** How the time limits stand: each figure with the one case that needs a look first. */
class Tiles extends Div {

    private static final long serialVersionUID = 1L;

    Tiles(DeadlineFigures standing, LocalDate today) {
        addClassName("rd-tiles");
        add(
                new Tile(Tone.LATE, "late", standing.late(), days("manager.late.oldest", standing.oldest(), today)),
                new Tile(Tone.SOON, "soon", standing.soon(), next(standing.nextSoon())),
                new Tile(Tone.OK, "later", standing.later(), next(standing.nextLater())),
                new Tile(
                        Tone.PAUSED,
                        "paused",
                        standing.paused(),
                        days("manager.paused.longest", standing.pausedSince(), today)),
                new Tile(Tone.EXTENDED, "extended", standing.extended(), null));
    }

    private static @Nullable String days(String key, @Nullable LocalDate since, LocalDate today) {
        return since == null ? null : Say.text(key, ChronoUnit.DAYS.between(since, today));
    }

    private static @Nullable String next(@Nullable LocalDate day) {
        return day == null ? null : Say.text("manager.next", Say.day(day));
    }
}
