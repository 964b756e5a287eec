package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Say;

/** Below the list: what is chosen and what can be done with it, the most used keys, and whether the list is up to date. */
class ListFoot extends Div {

    private static final long serialVersionUID = 1L;

    private final Span chosen = new Span();
    private final Div bulk = new Div();
    private final Div keys = new Div();
    private final Span news = new Span();
    private boolean behind;

    ListFoot(Runnable handOver, Runnable clear, Runnable help) {
        addClassName("rd-list-foot");
        chosen.getElement().setAttribute("aria-live", "polite");
        bulk.add(
                chosen,
                Buttons.primary("worklist.bulk.hand-over", "users", handOver),
                Buttons.quiet("worklist.bulk.clear", clear));
        bulk.addClassName("rd-buttons");
        bulk.setVisible(false);
        keys.addClassName("rd-key-hints");
        for (String key : List.of("J", "K", "O", "S", "N")) {
            Span cap = new Span(key);
            cap.addClassName("rd-key");
            keys.add(cap, new Span(Say.text("worklist.key.short." + key.toLowerCase(java.util.Locale.ROOT))));
        }
        Button all = Buttons.quiet("worklist.keys", help);
        news.addClassName("rd-news");
        news.getElement().setAttribute("role", "status");
        add(bulk, keys, all, new Div(Icons.of("refresh-cw"), news));
        news.setText(Say.text("worklist.live"));
    }

    void chosen(int count) {
        bulk.setVisible(count > 0);
        keys.setVisible(count == 0);
        chosen.setText(Say.text("worklist.bulk.chosen", count));
    }

    /** Whether the list could not be brought up to date. */
    void behind(boolean now) {
        if (now != behind) {
            behind = now;
            say(Say.text(now ? "worklist.live.behind" : "worklist.live"));
        }
    }

    /** Read out politely by screen readers. */
    void say(String words) {
        news.setText(words);
    }
}
