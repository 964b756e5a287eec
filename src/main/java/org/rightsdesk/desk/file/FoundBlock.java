package org.rightsdesk.desk.file;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.company.RegisterProfile;
import org.rightsdesk.delivery.NewItem;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Uploads;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.request.Right;

/** Attaches what was found: a file, words, or that a secret exists. */
class FoundBlock extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StepContext context;
    private final Select<RegisterProfile> register = new Select<>();
    private final Select<DataCategory> category = new Select<>();
    private final TextField title = new TextField(Say.text("delivery.found.title"));
    private final Checkbox codes = new Checkbox(Say.text("delivery.found.codes"));
    private final Attempt attempt = new Attempt();
    private final FoundList list;

    /** @param only the register that is being searched; null where any can be chosen */
    FoundBlock(StepContext context, @Nullable String only) {
        this.context = context;
        addClassName("rd-form");
        list = new FoundList(context, only);
        register.setLabel(Say.text("delivery.found.register"));
        register.setItems(context.file().company().registers());
        register.setItemLabelGenerator(each -> Say.capitalised(each.name().in(Say.language())));
        if (only == null) {
            register.setValue(context.file().company().registers().getFirst());
        } else {
            context.file().company().register(only).ifPresent(register::setValue);
            register.setVisible(false);
        }
        category.setLabel(Say.text("delivery.found.category"));
        category.setItems(context.file().company().categories());
        category.setItemLabelGenerator(each -> Say.capitalised(each.name().in(Say.language())));
        category.setValue(context.file().company().categories().getFirst());
        title.setHelperText(Say.text("delivery.found.title.help"));
        title.setMaxLength(1000);
        title.setValueChangeMode(
                ValueChangeMode.EAGER); // a file dropped while the field is being written needs the words
        title.setWidthFull();
        var upload = Uploads.upload(UploadHandler.inMemory((metadata, bytes) -> attach(metadata.fileName(), bytes)));
        Div buttons = new Div(
                Buttons.plain("delivery.found.describe", "pen-line", this::describe),
                Buttons.quiet("delivery.found.credential", this::credential));
        buttons.addClassName("rd-buttons");
        Div fields = new Div(register, category, title, codes, upload, attempt, buttons);
        fields.addClassName("rd-form");
        add(new H3(Say.text("delivery.found")), list, new WithLaw(fields, law(context)));
    }

    private static String law(StepContext context) {
        boolean moves = context.file().request().right() == Right.PORTABILITY;
        return moves ? "delivery.found.portable.law" : "delivery.found.law";
    }

    FoundList list() {
        return list;
    }

    private void attach(String fileName, byte[] bytes) {
        act(() -> context.services().found().attach(context.id(), item(), fileName, bytes, codes.getValue()));
    }

    private void describe() {
        act(() -> context.services().found().describe(context.id(), item()));
    }

    private void credential() {
        act(() -> context.services()
                .found()
                .credential(
                        context.id(),
                        register.getValue().key(),
                        category.getValue().key()));
    }

    private void act(Runnable work) {
        if (attempt.run(work)) {
            title.clear();
            list.fill();
        }
    }

    private NewItem item() {
        return new NewItem(register.getValue().key(), category.getValue().key(), title.getValue());
    }
}
