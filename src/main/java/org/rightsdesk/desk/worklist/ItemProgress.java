package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rightsdesk.desk.kit.CasePhase;
import org.rightsdesk.desk.kit.Say;

/** How far the case is: a bar of its phases, and the same in words. */
class ItemProgress extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param way the phases
     * @param now the place of the present one
     */
    ItemProgress(List<String> way, int now) {
        addClassName("rd-progress");
        Div bar = new Div();
        bar.addClassName("rd-progress-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < way.size(); i++) {
            Span part = new Span();
            part.getElement().setAttribute("data-phase", i < now ? "done" : i == now ? "now" : "left");
            bar.add(part);
        }
        Span words = new Span(words(way, now));
        words.addClassName("rd-hint");
        add(bar, words);
    }

    private static String words(List<String> way, int now) {
        int all = way.size();
        if (now >= all) {
            return Say.text("worklist.panel.phase.ended");
        }
        String next = now + 1 < all ? Say.text("worklist.panel.phase.next", CasePhase.words(way.get(now + 1))) : "";
        return (Say.text("worklist.panel.phase", now + 1, all, CasePhase.words(way.get(now))) + " " + next).strip();
    }
}
