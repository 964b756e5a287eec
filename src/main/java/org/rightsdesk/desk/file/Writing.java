package org.rightsdesk.desk.file;

import static org.rightsdesk.common.Role.DATA_PROTECTION_OFFICER;
import static org.rightsdesk.common.Role.DECIDER;
import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.MANAGER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;

/** Two places to write, never to be mixed up: one leaves the house, one stays among colleagues. Offered to who may use them. */
class Writing extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 20_000;
    private static final String REPLY = "reply";
    private static final String NOTE = "note";

    private final transient CaseServices services;
    private final transient CaseFile file;
    private final Runnable changed;
    private final Map<String, Div> places = new LinkedHashMap<>();

    Writing(CaseServices services, CaseFile file, Runnable changed) {
        this.services = services;
        this.file = file;
        this.changed = changed;
        addClassName("rd-writing");
        CompanyKey company = file.request().company();
        UUID submission = file.submission().id();
        if (services.access().may(company, HANDLER)) {
            places.put(
                    REPLY, place(REPLY, "send", words -> services.letters().writeFreely(submission, file.id(), words)));
        }
        if (services.access().may(company, HANDLER, REGISTER_OWNER, DECIDER, DATA_PROTECTION_OFFICER, MANAGER)) {
            places.put(NOTE, place(NOTE, "sticky-note", words -> services.messages()
                    .internalNote(submission, file.id(), words)));
        }
        if (places.size() > 1) {
            add(choice());
        }
        places.values().forEach(this::add);
    }

    /** One place is shown at a time; what was begun in the other stays. */
    private RadioButtonGroup<String> choice() {
        RadioButtonGroup<String> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(Say.text("file.write"));
        choice.addClassName("rd-write-where");
        choice.setItems(places.keySet());
        choice.setItemLabelGenerator(name -> Say.text("file." + name));
        choice.addValueChangeListener(
                change -> places.forEach((name, place) -> place.setVisible(name.equals(change.getValue()))));
        choice.setValue(REPLY);
        return choice;
    }

    private Div place(String name, String icon, Consumer<String> verb) {
        TextArea words = Kept.as("words", new TextArea(Say.text("file." + name + ".words")));
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        words.setWidthFull();
        Kept kept = new Kept(services, file.id(), name);
        Attempt attempt = new Attempt();
        Div buttons = new Div(
                Buttons.plain("file." + name + ".do", icon, () -> {
                    if (attempt.run(() -> verb.accept(words.getValue()))) {
                        kept.sent();
                        Toast.done(Say.text("case.done"));
                        changed.run();
                    }
                }),
                kept);
        buttons.addClassName("rd-buttons");
        Paragraph reader = new Paragraph(name.equals(REPLY) ? leavesTo() : Say.text("file.note.reader"));
        reader.addClassName("rd-hint");
        Div place = new Div(reader, words, attempt, buttons);
        place.addClassNames("rd-form", "rd-write-" + name);
        kept.watch(place);
        return place;
    }

    private String leavesTo() {
        EmailAddress email = file.submission().requester().email();
        return email == null ? Say.text("file.reply.by-post") : Say.text("file.reply.to", email.value());
    }
}
