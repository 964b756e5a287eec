package org.rightsdesk.desk.audit;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.audit.AuditChain;
import org.rightsdesk.audit.BrokenLink;
import org.rightsdesk.audit.ChainReport;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.desk.kit.Badge;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** Follows the chain of one company and names the first row at which it does not hold. */
class ChainPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient CompanyKey company;
    private final transient AuditChain chain;
    private final Div result = new Div();

    ChainPanel(CompanyKey company, AuditChain chain, Names names) {
        super(Say.text("audit.of", names.shortName(company)));
        this.company = company;
        this.chain = chain;
        addClassName("rd-full");
        result.getElement().setAttribute("role", "status");
        show(result);
        foot(Buttons.plain("audit.verify", "search", this::verify));
    }

    private void verify() {
        ChainReport report = chain.verify(company);
        BrokenLink broken = report.broken();
        Code end = new Code(report.end().isEmpty() ? "–" : report.end());
        Facts facts = new Facts()
                .add(
                        Say.text("audit.result"),
                        broken == null
                                ? new Badge(Tone.DONE, Say.text("audit.holds"))
                                : new Badge(Tone.LATE, Say.text("audit.broken")))
                .add(Say.text("audit.rows"), Say.text("audit.rows.count", report.rows(), report.removed()));
        if (broken != null) {
            facts.add(Say.text("audit.first"), Say.text(broken.fault().nameKey()) + " " + place(broken));
        }
        result.removeAll();
        result.add(facts.add(Say.text("audit.end"), end));
    }

    private static String place(BrokenLink broken) {
        return Say.text("audit.place", number(broken.entry()), number(broken.place()));
    }

    private static String number(@Nullable Long number) {
        return number == null ? "–" : number.toString();
    }
}
