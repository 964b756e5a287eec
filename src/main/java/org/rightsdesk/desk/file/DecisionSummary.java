package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Part;

/** A decision in short: outcome, parts with ground and last day, reasons, who proposed. */
class DecisionSummary extends Div {

    private static final long serialVersionUID = 1L;

    DecisionSummary(CaseServices services, CaseFile file, Decision decision) {
        addClassName("rd-decision");
        Facts facts = new Facts()
                .add(Say.text("case.outcome"), Say.capital(decision.outcome().nameKey()))
                .add(
                        Say.text("case.proposed-by"),
                        services.names().colleague(decision.proposedBy()) + ", " + Say.moment(decision.proposedAt()));
        if (decision.reasonsWithheld()) {
            facts.add(Say.text("case.reasons"), Say.text("proposal.withheld"));
        }
        add(facts);
        if (!decision.parts().isEmpty()) {
            add(parts(file, decision));
        }
        if (!decision.reasons().isBlank()) {
            Paragraph reasons = new Paragraph(decision.reasons());
            reasons.addClassName("rd-prose");
            add(reasons);
        }
    }

    /** The same is said once: what is decided, and of which categories. */
    private static Facts parts(CaseFile file, Decision decision) {
        Map<String, List<String>> same = new LinkedHashMap<>();
        decision.parts().forEach(part -> same.computeIfAbsent(verdict(file, part), verdict -> new ArrayList<>())
                .add(file.category(part.category())));
        Facts parts = new Facts();
        parts.addClassName("rd-decided");
        same.forEach((verdict, names) -> parts.add(verdict, String.join(", ", names)));
        return parts;
    }

    private static String verdict(CaseFile file, Part part) {
        StringBuilder line =
                new StringBuilder(PartRow.word(part.outcome(), file.request().right()));
        Ground ground = part.ground();
        if (ground != null) {
            line.append(" – ").append(Say.text(ground.nameKey()));
            line.append(" (")
                    .append(Articles.shortly(ground.citation(file.request().right())))
                    .append(')');
        }
        if (part.erasureGround() != null) {
            line.append(" – ").append(Say.text(part.erasureGround().nameKey()));
            line.append(" (")
                    .append(Articles.shortly(part.erasureGround().citation()))
                    .append(')');
        }
        if (part.restricted()) {
            line.append(", ").append(Say.text("keeping.locked.short"));
        }
        if (part.keepUntil() != null) {
            line.append(", ").append(Say.text("case.part.until-day", Say.date(part.keepUntil())));
        }
        return line.toString();
    }
}
