package org.rightsdesk.desk.file;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.delivery.DeliveryPackage;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;

/** A package that goes by post or over the counter: it is fetched here, and its handing over is noted. */
class HandOverForm extends StepForm {

    private static final long serialVersionUID = 1L;

    private final DatePicker day = Calendars.picker("delivery.hand-over.day");

    HandOverForm(StepContext context) {
        super(context);
        TextArea how = words("delivery.hand-over.how");
        day.setValue(Helsinki.dayOf(now()));
        context.services().packages().of(context.id()).ifPresent(made -> {
            Anchor file = new Anchor(download(made), AttachmentType.DOWNLOAD, made.fileName());
            file.addComponentAsFirst(Icons.of("file-text"));
            add(new Facts().add(Say.text("delivery.way"), Say.text(made.way().key())), file);
        });
        add(day, new WithLaw(how, "delivery.hand-over.law"));
        finish(Buttons.primary(
                "delivery.hand-over.done",
                "check",
                () -> act(() -> context.services().packages().handedOver(context.id(), moment(), how.getValue()))));
    }

    /** Today means now; an earlier day its end. */
    private Instant moment() {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            throw new Refusal("refusal.delivery.day-impossible");
        }
        return chosen.equals(Helsinki.dayOf(now()))
                ? now()
                : chosen.plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant().minusSeconds(1);
    }

    private Instant now() {
        return context.services().clock().instant();
    }

    private DownloadHandler download(DeliveryPackage made) {
        return DownloadHandler.fromInputStream(event -> context.services()
                .packages()
                .content(context.id())
                .map(bytes -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), made.fileName(), "application/zip", bytes.length))
                .orElseGet(() -> DownloadResponse.error(404)));
    }
}
