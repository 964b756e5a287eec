package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.delivery.FoundItem;
import org.rightsdesk.delivery.FoundItem.Kind;
import org.rightsdesk.delivery.FoundItem.Reading;
import org.rightsdesk.delivery.FoundItem.ThirdPersons;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Say;

/** What was found so far, what was left out of it, and whether third persons were looked for (CF26). */
class FoundList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StepContext context;
    private final @Nullable String only;
    private transient Runnable changed = () -> {};

    FoundList(StepContext context, @Nullable String only) {
        this.context = context;
        this.only = only;
        fill();
    }

    void onChange(Runnable work) {
        changed = work;
    }

    final void fill() {
        removeAll();
        List<FoundItem> items = context.services().found().of(context.id()).stream()
                .filter(item -> only == null || item.register().equals(only))
                .toList();
        if (items.isEmpty()) {
            Paragraph none = new Paragraph(Say.text("delivery.found.none"));
            none.addClassName("rd-hint");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("rd-papers");
            items.forEach(item -> list.add(line(item)));
            add(list);
        }
        changed.run();
    }

    private ListItem line(FoundItem item) {
        Span title = new Span(item.kind() == Kind.CREDENTIAL ? Say.text("delivery.found.is-credential") : item.title());
        Div words = new Div(
                title,
                hint(context.file().name(item.register()) + " · "
                        + context.file().category(item.category())));
        words.addClassName("rd-cell");
        item.redactions()
                .forEach(left -> words.add(hint(Say.text(
                        "delivery.index.left-out",
                        left.what(),
                        Say.text(left.reason().key())))));
        if (item.kind() == Kind.CREDENTIAL) {
            words.add(hint(Say.text("delivery.found.credential-note")));
        } else {
            if (item.reading() != Reading.CLEANED) {
                words.add(hint(Say.of("delivery.reading", item.reading())));
            }
            words.add(hint(Say.of("delivery.third", item.thirdPersons())), buttons(item));
        }
        return new ListItem(Icons.of("file-text"), words);
    }

    private Div buttons(FoundItem item) {
        Div buttons = new Div();
        buttons.addClassName("rd-buttons");
        if (only == null && item.thirdPersons() == ThirdPersons.UNCHECKED) {
            buttons.add(Buttons.quiet(
                    "delivery.third.confirm",
                    () -> act(() -> context.services().found().noThirdPersons(context.id(), item.id()))));
        }
        if (only == null && item.reading() == Reading.UNREAD) {
            buttons.add(Buttons.quiet(
                    "delivery.reading.confirm",
                    () -> act(() -> context.services().found().lookedThrough(context.id(), item.id()))));
        }
        if (only == null) {
            buttons.add(Buttons.quiet("delivery.leave-out", () -> LeaveOutDialog.open(context, item, this::fill)));
        }
        buttons.add(Buttons.quiet(
                "delivery.found.remove",
                () -> act(() -> context.services().found().remove(context.id(), item.id()))));
        return buttons;
    }

    private void act(Runnable work) {
        if (Attempt.orToast(work)) {
            fill();
        }
    }

    private static Span hint(String words) {
        Span hint = new Span(words);
        hint.addClassName("rd-hint");
        return hint;
    }
}
