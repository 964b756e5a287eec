package org.rightsdesk.desk.company;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rightsdesk.company.Finding;
import org.rightsdesk.company.KnownConflict;
import org.rightsdesk.company.Severity;
import org.rightsdesk.desk.kit.Badge;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** What in the notice clashes with the law, and what the product does about it (CF1–CF26). */
class FindingsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    FindingsPanel(List<Finding> findings) {
        super(Say.text("profile.findings"));
        setId("findings");
        end(Integer.toString(findings.size()));
        if (findings.isEmpty()) {
            show(new Span(Say.text("profile.findings.none")));
            return;
        }
        Table table = new Table(Say.text("profile.findings"), "effect", "id", "says", "does", "law");
        findings.stream()
                .map(Finding::conflict)
                .forEach(conflict -> table.row(
                        badge(conflict.severity()),
                        Table.words(conflict.name()),
                        text(conflict, "says"),
                        text(conflict, "does"),
                        text(conflict, "law")));
        show(table);
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case STOP -> Tone.LATE;
            case WARN -> Tone.SOON;
            case NOTE -> Tone.INFO;
        };
    }

    static String icon(Severity severity) {
        return switch (severity) {
            case STOP -> "ban";
            case WARN -> "triangle-alert";
            case NOTE -> "info";
        };
    }

    private static Badge badge(Severity severity) {
        return new Badge(tone(severity), icon(severity), Say.of("profile.severity", severity));
    }

    private static Span text(KnownConflict conflict, String part) {
        return Table.words(Say.text(conflict.key() + "." + part));
    }
}
