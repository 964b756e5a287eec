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

    StepPanel(StepContext context) {
        super(title(context));
        this.services = context.services();
        this.item = context.item();
        this.changed = context.done();
        addClassName("rd-step");
        setId("step-" + item.step().key());
        end(owner());
        if (services.items().isMine(item)) {
            show(StepForms.of(context));
        } else if (item.assignee() != null) {
            show(taken(services.names().colleague(item.assignee())));
        } else if (services.items().mayTake(item)) {
            show(invitation());
        } else {
            show(new Notice(Tone.INFO, Say.text(whyNot())));
        }
    }

    private static String title(StepContext context) {
        WorkItem item = context.item();
        String subject = item.subject() == null
                ? ""
                : context.services().names().subject(item.company(), item.step(), item.subject());
        return PostForm.isToTell(context)
                ? Say.text("oral.next")
                : Say.text("step." + item.step().key() + ".next", subject);
    }

    private String whyNot() {
        return services.access().actor().name().equals(item.barred())
                ? "refusal.same-person"
                : "worklist.panel.not-yours";
    }

    /** A colleague's task is taken here as in the list: asked about, and noted. */
    private Div taken(String colleague) {
        Div taken = new Div(new Notice(Tone.INFO, Say.text("case.step.taken", colleague)));
        if (services.items().mayTake(item)) {
            Div buttons = new Div(Buttons.plain(
                    "worklist.take-over", "hand", () -> services.handOver().takeOver(item, changed)));
            buttons.addClassName("rd-buttons");
            taken.add(buttons);
        }
        taken.addClassName("rd-form");
        return taken;
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
        Div owner = new Div(new Span(
                item.assignee() == null
                        ? Say.text("file.people.nobody")
                        : services.names().colleague(item.assignee())));
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
