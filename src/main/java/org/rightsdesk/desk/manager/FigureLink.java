package org.rightsdesk.desk.manager;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.insight.Behind;

/** A figure that opens the list behind it. */
class FigureLink extends Anchor {

    private static final long serialVersionUID = 1L;

    FigureLink(Behind figure, Period period, @Nullable String ground, String words) {
        super(
                Paths.FIGURE + "?of=" + key(figure) + "&period=" + period.key()
                        + (ground == null ? "" : "&ground=" + ground),
                words);
    }

    static String key(Behind figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }
}
