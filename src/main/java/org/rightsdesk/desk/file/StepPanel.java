package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.worklist.WorkItem;

/** A step that waits for a person: whose it is, and its form for the one who may do it. */
class StepPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient CaseServices services;
    private final WorkItem item;
    private final Runnable changed;

    StepPanel(CaseServices services, CaseFile file, WorkItem item, Runnable changed) {
        super(title(file, item));
        this.services = services;
        this.item = item;
        this.changed = changed;
        addClassName("rd-step");
        setId("step-" + item.step().key());
        end(owner());
        if (services.items().isMine(item)) {
            show(StepForms.of(services, file, item, changed));
        } else if (item.assignee() != null) {
            show(new Notice(
                    Tone.INFO, Say.text("case.step.taken", services.names().colleague(item.assignee()))));
        } else if (services.items().mayTake(item)) {
            show(invitation());
        } else {
            show(new Notice(Tone.INFO, Say.text(whyNot())));
        }
    }

    private static String title(CaseFile file, WorkItem item) {
        String subject = item.subject() == null ? "" : file.name(item.subject());
        return Say.text("step." + item.step().key() + ".next", subject);
    }

    private String whyNot() {
        return services.access().actor().name().equals(item.barred())
                ? "refusal.same-person"
                : "worklist.panel.not-yours";
    }

    private Div invitation() {
        Div buttons = new Div(
                Buttons.primary(
                        "worklist.claim",
                        "hand",
                        () -> act(() -> services.items().claim(item.id()))),
                Buttons.plain(
                        "worklist.hand-over", "users", () -> services.handOver().open(item, changed)));
        buttons.addClassName("rd-buttons");
        return buttons;
    }

    private Div owner() {
        Div owner = new Div(new Span(services.names().colleague(item.assignee())));
        owner.addClassName("rd-buttons");
        if (services.items().isMine(item)) {
            owner.add(
                    Buttons.quiet(
                            "worklist.hand-over", () -> services.handOver().open(item, changed)),
                    Buttons.quiet(
                            "worklist.give-back",
                            () -> act(() -> services.items().giveBack(item.id()))));
        }
        return owner;
    }

    private void act(Runnable verb) {
        Attempt.orToast(verb);
        changed.run();
    }
}
