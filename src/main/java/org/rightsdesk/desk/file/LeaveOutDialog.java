package org.rightsdesk.desk.file;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.delivery.FoundItem;
import org.rightsdesk.delivery.Redaction;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Uploads;

/** Something is left out of what was found: what, why, and the file without it. */
final class LeaveOutDialog {

    private LeaveOutDialog() {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Replacement(String name, byte[] content) {}

    static void open(StepContext context, FoundItem item, Runnable done) {
        TextField what = new TextField(Say.text("delivery.leave-out.what"));
        what.setHelperText(Say.text("delivery.leave-out.what.help"));
        what.setWidthFull();
        Select<Redaction.Reason> reason = new Select<>();
        reason.setLabel(Say.text("delivery.leave-out.reason"));
        reason.setItems(Redaction.Reason.values());
        reason.setItemLabelGenerator(each -> Say.capital(each.key()));
        reason.setValue(Redaction.Reason.THIRD_PERSON);
        AtomicReference<@Nullable Replacement> file = new AtomicReference<>();
        Attempt attempt = new Attempt();
        Div form = new Div(what, reason);
        if (item.kind() == FoundItem.Kind.FILE) {
            form.add(Uploads.upload(UploadHandler.inMemory(
                    (metadata, bytes) -> file.set(new Replacement(metadata.fileName(), bytes)))));
        }
        form.add(attempt);
        form.addClassNames("rd-form", "rd-dialog");
        Dialog dialog = new Dialog(Say.text("delivery.leave-out"));
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("desk.cancel", "x", dialog::close));
        dialog.getFooter().add(Buttons.inDialog(dialog, "delivery.leave-out.do", "check", () -> {
            Redaction redaction = new Redaction(what.getValue(), reason.getValue());
            if (attempt.run(() -> leaveOut(context, item, redaction, file.get()))) {
                dialog.close();
                done.run();
            }
        }));
        dialog.open();
    }

    private static void leaveOut(StepContext context, FoundItem item, Redaction redaction, @Nullable Replacement file) {
        context.services()
                .found()
                .leaveOut(
                        context.id(),
                        item.id(),
                        redaction,
                        file == null ? null : file.name(),
                        file == null ? null : file.content());
    }
}
