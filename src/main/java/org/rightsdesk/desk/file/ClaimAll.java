package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.WorkItem;

/** One search for each register, one notice for each recipient: who does them all takes them at once. */
class ClaimAll extends Div {

    private static final long serialVersionUID = 1L;

    ClaimAll(CaseServices services, CaseFile file, Runnable changed) {
        List<WorkItem> free = file.open().stream()
                .filter(item -> item.assignee() == null)
                .filter(services.items()::mayTake)
                .toList();
        addClassName("rd-buttons");
        setVisible(free.size() > 1);
        add(new Span(Say.text("file.claim-all.words", free.size())), Buttons.plain("file.claim-all", "hand", () -> {
            free.forEach(item -> Attempt.orToast(() -> services.items().claim(item.id())));
            changed.run();
        }));
    }
}
