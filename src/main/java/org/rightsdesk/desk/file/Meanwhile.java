package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.worklist.WorkItem;

/** Others worked on the file while it was open here: who did what, and the way to the present state. */
class Meanwhile extends Div {

    private static final long serialVersionUID = 1L;
    private static final int TOLD = 3;
    private static final String WRITING =
            "return !!document.querySelector('input:focus, textarea:focus, vaadin-dialog[opened], vaadin-menu-bar[expanded]')";

    private final transient CaseServices services;
    private final Runnable anew;

    Meanwhile(CaseServices services, Runnable anew) {
        this.services = services;
        this.anew = anew;
        addClassName("rd-meanwhile");
        getElement().setAttribute("aria-live", "polite");
    }

    /**
     * Whoever waits for the machine sees what it did without asking for it; who writes meanwhile is only told.
     *
     * @param waiting whether the page shows no step that waits for a person
     * @param awaited whether there is one by now; the machine opens many without a word in the history
     */
    void show(List<AuditEntry> changes, boolean waiting, boolean awaited) {
        if (!waiting || !(onlyByTheMachine(changes) || changes.isEmpty() && awaited)) {
            show(changes);
            return;
        }
        getElement().executeJs(WRITING).then(Boolean.class, writing -> {
            if (writing) {
                show(changes);
            } else {
                anew.run();
            }
        });
    }

    private static boolean onlyByTheMachine(List<AuditEntry> changes) {
        return !changes.isEmpty()
                && changes.stream().allMatch(change -> change.actor().kind() == Actor.Kind.SYSTEM);
    }

    private void show(List<AuditEntry> changes) {
        removeAll();
        if (changes.isEmpty()) {
            return;
        }
        Div words = new Div();
        changes.stream().limit(TOLD).map(this::line).map(Paragraph::new).forEach(words::add);
        if (changes.size() > TOLD) {
            words.add(new Paragraph(Say.text("file.meanwhile.more", changes.size() - TOLD)));
        }
        words.add(Buttons.plain("file.load-anew", "refresh-cw", anew));
        add(new Notice(Tone.INFO, words));
    }

    private String line(AuditEntry change) {
        return Say.text(
                "file.meanwhile",
                Timeline.who(services, change.actor()),
                Say.text("timeline." + change.verb().key()),
                Say.moment(change.at()));
    }

    /**
     * Says a verb of a step, unless somebody else has finished the step or taken it over.
     *
     * @throws ChangedMeanwhile naming who did what, where that is known; oneself only when nobody else did anything
     */
    static void guard(CaseServices services, CaseFile file, WorkItem item, Runnable verb) {
        boolean there = services.items().ofCase(file.id()).stream()
                .anyMatch(
                        each -> each.id().equals(item.id()) && services.items().isMine(each));
        if (!there) {
            throw quicker(services, file);
        }
        try {
            verb.run();
        } catch (ChangedMeanwhile changed) {
            throw changed.args().length > 0 ? changed : quicker(services, file);
        }
    }

    private static ChangedMeanwhile quicker(CaseServices services, CaseFile file) {
        Actor me = services.access().actor();
        return services.audit().since(file.submission().id(), file.id(), file.readUpTo()).stream()
                .filter(entry -> entry.actor().kind() != Actor.Kind.SYSTEM)
                .min(Comparator.comparing(entry -> entry.actor().equals(me)))
                .map(entry -> new ChangedMeanwhile(entry.actor(), entry.verb()))
                .orElseGet(ChangedMeanwhile::new);
    }
}
